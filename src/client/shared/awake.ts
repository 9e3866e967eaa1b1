let wanted = false;
let lock: WakeLockSentinel | undefined;

/** Keeps the screen from going dark during a talk, where the browser allows it. */
export function keepAwake(on: boolean) {
	wanted = on;
	void renew();
}

async function renew() {
	if (!wanted) {
		await lock?.release();
		lock = undefined;
		return;
	}
	if (document.visibilityState !== "visible" || lock?.released === false)
		return;
	try {
		lock = await navigator.wakeLock.request("screen");
	} catch {
		// Not offered, or refused on a low battery: the screen then darkens as it is set to.
	}
}

// The browser ends the lock when the page is hidden.
document.addEventListener("visibilitychange", () => void renew());
