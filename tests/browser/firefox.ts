import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";
import { findFirefox } from "../../src/node/shared/firefox.ts";

/*
 * Firefox as Debian ships it, driven by WebDriver BiDi: Playwright speaks to its own build of Firefox
 * alone. Only what the tests need.
 */

type Answer = Record<string, unknown>;

/** A tab of Firefox. */
export interface Tab {
	/** The value of an expression in the page, as JSON carries it. */
	evaluate<Value>(expression: string): Promise<Value>;
	/** Presses keys one after the other; special keys by their WebDriver code. */
	press(...keys: readonly string[]): Promise<void>;
	/**
	 * What the browser's own print gives.
	 *
	 * @param page width and height of the paper, in centimeters
	 */
	print(page: { width: number; height: number }): Promise<Buffer>;
	screenshot(): Promise<Buffer>;
}

/** Firefox, running. */
export interface Firefox {
	open(address: string, size?: { width: number; height: number }): Promise<Tab>;
	close(): Promise<void>;
}

/** Starts Firefox without a window. */
export async function startFirefox(): Promise<Firefox> {
	const profile = mkdtempSync(join(tmpdir(), "deck-firefox-"));
	const browser = spawn(
		findFirefox() ?? "firefox",
		["--headless", "--profile", profile, "--remote-debugging-port", "0"],
		{ stdio: ["ignore", "ignore", "pipe"] },
	);
	const address = await new Promise<string>((resolve, reject) => {
		let said = "";
		browser.once("exit", () => reject(new Error(`Firefox ended: ${said}`)));
		browser.once("error", reject);
		browser.stderr.on("data", (words) => {
			said += words;
			const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
			if (found) resolve(found);
		});
	});
	const socket = new WebSocket(`${address}/session`);
	await new Promise((resolve, reject) => {
		socket.once("open", resolve);
		socket.once("error", reject);
	});
	const waiting = new Map<number, (answer: Answer) => void>();
	socket.on("message", (data) => {
		const answer = JSON.parse(String(data)) as Answer;
		waiting.get(answer.id as number)?.(answer);
	});
	let last = 0;
	const send = async (method: string, params: object = {}) => {
		last += 1;
		const id = last;
		const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
		socket.send(JSON.stringify({ id, method, params }));
		const answer = await answered;
		waiting.delete(id);
		if (answer.type === "error")
			throw new Error(`${method}: ${answer.error}: ${answer.message}`);
		return answer.result as Answer;
	};
	await send("session.new", { capabilities: {} });
	return {
		async open(address, size = { width: 1280, height: 720 }) {
			const { context } = await send("browsingContext.create", { type: "tab" });
			await send("browsingContext.setViewport", { context, viewport: size });
			await send("browsingContext.navigate", {
				context,
				url: address,
				wait: "complete",
			});
			return tabOf(send, context as string);
		},
		async close() {
			await send("browser.close").catch(() => browser.kill());
			socket.close();
			await new Promise((resolve) =>
				browser.exitCode === null ? browser.once("exit", resolve) : resolve(0),
			);
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

function tabOf(
	send: (method: string, params?: object) => Promise<Answer>,
	context: string,
): Tab {
	return {
		async evaluate<Value>(expression: string) {
			const { result, exceptionDetails } = (await send("script.evaluate", {
				expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
				target: { context },
				awaitPromise: true,
			})) as {
				result?: { value: string };
				exceptionDetails?: { text: string };
			};
			if (!result) throw new Error(exceptionDetails?.text ?? expression);
			return JSON.parse(result.value) as Value;
		},
		async press(...keys) {
			await send("input.performActions", {
				context,
				actions: [
					{
						type: "key",
						id: "keys",
						actions: keys.flatMap((value) => [
							{ type: "keyDown", value },
							{ type: "keyUp", value },
						]),
					},
				],
			});
		},
		async print(page) {
			const { data } = await send("browsingContext.print", {
				context,
				page,
				margin: { top: 0, bottom: 0, left: 0, right: 0 },
			});
			return Buffer.from(String(data), "base64");
		},
		async screenshot() {
			const { data } = await send("browsingContext.captureScreenshot", {
				context,
			});
			return Buffer.from(String(data), "base64");
		},
	};
}
