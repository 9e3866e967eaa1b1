import type { StudyRecord } from "./schema.ts";

/*
 * Where a reader is sent. Records keep the address at which each figure was found; what is printed
 * leads to the identifier of a publication, its publisher, or a body that answers for what it says.
 */

/** Hosts, with all below them, that a reader may be sent to. */
const hosts: readonly string[] = [
	// Identifiers and the libraries that keep them.
	...["doi.org", "nih.gov", "pubmed.gov", "europepmc.org", "doaj.org"],
	// Publishers and societies that publish.
	...["acpjournals.org", "aacrjournals.org", "aafp.org", "ama-assn.org"],
	...["apta.org", "biomedcentral.com", "bmj.com"],
	...["cmaj.ca", "cochrane.org", "cochranelibrary.com", "elsevier.com"],
	...["em-consulte.com", "frontiersin.org", "hep.com.cn", "hindawi.com"],
	...["ijhpm.com", "ingentaconnect.com", "jamanetwork.com"],
	...["jcimjournal.com", "jospt.org", "jpain.org", "karger.com", "lww.com"],
	...["mdpi.com", "medrxiv.org", "mja.com.au", "nature.com", "oup.com"],
	...["plos.org", "plosone.org", "researchsquare.com", "sagepub.com"],
	...["sciencedirect.com", "signavitae.com", "springer.com"],
	...["springermedizin.de", "springermedicine.com", "tandfonline.com"],
	...["wiley.com"],
	// Registries, agencies, and bodies that recommend, pay or certify.
	...["clinicaltrials.gov", "pedro.org.au", "who.int", "pcori.org"],
	...["cdc.gov", "cms.gov", "va.gov", "fda.gov", "ahrq.gov", "ecfr.gov"],
	...["gov.uk", "leitlinien.de", "acc.org", "asco.org"],
	...["bmas.blog", "cfpclearn.ca", "henw.org"],
	...["escardio.org", "iasp-pain.org", "ons.org", "orthoguidelines.org"],
	...["nccaom.org", "immattersacp.org"],
	// Societies and charities of the United Kingdom.
	"org.uk",
	// Universities and their hospitals.
	...["edu", "ac.uk", "aau.dk", "mcmaster.ca", "ohri.ca", "polyu.edu.hk"],
	...["technion.ac.il", "tum.de", "elsevierpure.com"],
];

/** A host that spells another one, as a proxy does: `www-ncbi-nlm-nih-gov.example.edu`. */
const proxy = /-(?:com|gov|net|org)\b/;

/** Whether an address is one that a reader may be sent to. */
export function mayLink(address: string): boolean {
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol) || url.port !== "") return false;
	const { hostname } = url;
	return (
		!proxy.test(hostname) &&
		hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
	);
}

/**
 * The address that stands for a publication: its DOI, else PubMed, else the address of its record.
 *
 * @returns `undefined` where there is none that a reader may be sent to
 */
export function addressOf({
	DOI,
	PMID,
	URL,
}: Pick<StudyRecord["citation"], "DOI" | "PMID" | "URL">): string | undefined {
	if (DOI) return `https://doi.org/${DOI}`;
	if (PMID) return `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
	return URL && mayLink(URL) ? URL : undefined;
}
