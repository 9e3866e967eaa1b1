/** Where a command reports what it does. */
export interface Output {
	line(text: string): void;
	/** A line that the next one replaces on a terminal; elsewhere it is not printed. */
	transient(text: string): void;
}

/** Reports on a terminal or into a log. */
export function terminal(stream: NodeJS.WriteStream = process.stdout): Output {
	const clear = stream.isTTY ? "\r\u001b[K" : "";
	return {
		line: (text) => stream.write(`${clear}${text}\n`),
		transient: (text) => {
			if (stream.isTTY) stream.write(`${clear}${text}`);
		},
	};
}

/** `[#######.....] 7/12 what`. */
export function progressBar(done: number, all: number, what: string): string {
	const length = 24;
	const filled = all === 0 ? length : Math.round((done / all) * length);
	return `[${"#".repeat(filled)}${".".repeat(length - filled)}] ${done}/${all} ${what}`;
}
