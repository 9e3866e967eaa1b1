import type { Project } from "../../deck/project.ts";
import { InputError } from "../../evidence/problem.ts";
import type { Engine } from "../load/open-deck.ts";
import { draftsLeftOut } from "../load/read-deck.ts";
import { terminal } from "../shared/progress.ts";
import { readWithTypes } from "./all-problems.ts";

/**
 * A deck without faults, of types neither, and the engine that reads it.
 *
 * @throws InputError with every fault
 */
export async function checkedDeck(
	entry: string,
): Promise<{ engine: Engine; project: Project }> {
	const { loaded, problems } = await readWithTypes(process.cwd(), entry);
	if (!loaded || problems.length > 0) throw new InputError(problems);
	const left = draftsLeftOut(loaded.project);
	if (left) terminal().line(left);
	return loaded;
}
