import type { Download } from "../../pages/shared/downloads-list.ts";
import { json } from "../shared/json.ts";
import { pagesBeside } from "../shared/resources.ts";
import { EditionLine } from "./edition-line.tsx";
import { openPanel } from "./panel.tsx";

/** Lists what can be taken away of this build, each file with its size and its pages. */
export async function showDownloads() {
	const files = await json<readonly Download[]>("downloads.json");
	const isData = ({ path }: Download) => path.startsWith("data/");
	const documents = files.filter((file) => !isData(file));
	const data = files.filter(isData);
	openPanel(
		{ name: "downloads-panel", title: "Downloads", closedBy: "downloads" },
		() => (
			<>
				{!pagesBeside && (
					<p>
						This file holds the whole deck and needs no network. PDF, PowerPoint
						and data lie beside the site that it comes from.
					</p>
				)}
				{!navigator.onLine && documents.length > 0 && (
					<p role="status">
						You are offline: the data are kept on this device, the documents
						come once there is a network.
					</p>
				)}
				<Files heading="Documents" files={documents} />
				<Files heading="Data" files={data} />
				<p class="fine">
					Each figure is saved by the button beside it. Slides, figures and data
					are under CC BY 4.0.
				</p>
				<EditionLine />
			</>
		),
	);
}

function Files({
	heading,
	files,
}: {
	heading: string;
	files: readonly Download[];
}) {
	if (files.length === 0) return null;
	return (
		<>
			<h3>{heading}</h3>
			<table>
				<tbody>
					{files.map(({ path, words, format, extent }) => (
						<tr key={path}>
							<th scope="row">
								<a href={path} download={!path.endsWith(".html")}>
									{words}
								</a>
							</th>
							<td>{format}</td>
							<td>{extent}</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
