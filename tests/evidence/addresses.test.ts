import { expect, it } from "vitest";
import { addressOf, mayLink } from "../../src/evidence/addresses.ts";

it.each([
	"https://doi.org/10.1000/example.1",
	"https://pmc.ncbi.nlm.nih.gov/articles/PMC1",
	"https://www.bmj.com/content/1",
	"http://aim.bmj.com/content/1",
	"https://www.nice.org.uk/guidance/ng59",
	"https://www.cms.gov/coverage",
	"https://clinicaltrials.gov/study/NCT1",
	"https://scholars.duke.edu/publication/1",
	"https://www.york.ac.uk/healthsciences",
])("sends a reader to %s", (address) => {
	expect(mayLink(address)).toBe(true);
});

it.each([
	["a mirror", "https://suppr.wilddata.cn/paper/1"],
	["a file sharer", "https://www.scribd.com/document/1"],
	["a clinic", "https://www.acupuncture-exeter.co.uk/research"],
	["a proxy", "https://0-www-ncbi-nlm-nih-gov.brum.beds.ac.uk/pubmed/1"],
	["a host that only ends alike", "https://notbmj.com/content/1"],
	["a number for a host", "http://47.251.13.51:8081/1"],
	["a port", "https://www.bmj.com:8081/content/1"],
	["another protocol", "ftp://doi.org/10.1000/example.1"],
	["no address", "Table 2"],
])("does not send a reader to %s", (_, address) => {
	expect(mayLink(address)).toBe(false);
});

it("stands for a publication by DOI, PubMed, or its own address where that may be linked", () => {
	const URL = "https://www.bmj.com/content/1";
	expect(addressOf({ DOI: "10.1/x", PMID: "1", URL })).toBe(
		"https://doi.org/10.1/x",
	);
	expect(addressOf({ PMID: "1", URL })).toBe(
		"https://pubmed.ncbi.nlm.nih.gov/1/",
	);
	expect(addressOf({ URL })).toBe(URL);
	expect(addressOf({ URL: "https://scribd.com/1" })).toBeUndefined();
});
