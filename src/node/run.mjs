// Entry of every npm script: checks Node, installs what is locked, then runs a command in TypeScript.
// Written in plain JavaScript that old versions of Node can read, since they are what it must refuse.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import process from "node:process";

const needed = [20, 19];

/** @param {string} message */
function refuse(message) {
	console.error(message);
	process.exit(1);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1]))
	refuse(
		`package.json › engines.node: Node ${major}.${minor} is older than ${needed.join(".")}. Install Node ${needed.join(".")} or newer, then run the command again.`,
	);

// A stamp of the lock file tells whether node_modules holds what is locked; npm's own list, if it is
// newer than the lock file, that somebody ran npm ci.
const lock = createHash("sha256")
	.update(readFileSync("package-lock.json"))
	.digest("hex");
const stamp = "node_modules/.installed-lock";
const listed = "node_modules/.package-lock.json";
const stamped = existsSync(stamp) && readFileSync(stamp, "utf8") === lock;
const installedByHand =
	existsSync(listed) &&
	statSync(listed).mtimeMs > statSync("package-lock.json").mtimeMs;
if (!stamped && !installedByHand) {
	console.log("Installing what package-lock.json locks…");
	const npm = process.platform === "win32" ? "npm.cmd" : "npm";
	const installed = spawnSync(
		npm,
		["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
		{
			stdio: ["ignore", "ignore", "inherit"],
			shell: process.platform === "win32",
		},
	);
	if (installed.status !== 0)
		refuse(
			"package-lock.json › install: npm ci failed. Read npm's message above; the registry must be reachable for a first install.",
		);
	mkdirSync("node_modules", { recursive: true });
	writeFileSync(stamp, lock);
}

// Vite's own runner reads the commands' TypeScript.
const { runnerImport } = await import("vite");
await runnerImport("./src/node/cli/run.ts", { logLevel: "error" });
