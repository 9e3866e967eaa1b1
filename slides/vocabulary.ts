const words = `
	acupoint antiemetic antiemetics antiplatelet anticoagulation apixaban aromatase arthralgia
	brainstem catecholamines cingulate copayment copayments corticosteroid coxib cytokine diclofenac dorsolateral dynorphins
	echocardiogram electro electroacupuncture electrotherapy endotoxin enkephalin enkephalins
	fibromyalgia flunarizine gua hematoma hematomas hyperalgesia lightheadedness lobule lymphedema
	metoprolol microdialysis microliter micromol naloxone naproxen neuromodulator neutropenia
	neutrophils ondansetron pneumothorax prescriber pregabalin qi rheumatologists rheumatology sha
	tamponade thoracotomy topiramate transcutaneous vagal vasovagal accreditor
`;

/** Names of trials, instruments, bodies, substances, drugs and journals. */
const names = `
	BackInAction GERAC PRACXIS SWOG S1200 PEDro Oswestry Northwick McMaster Odense Streitberger Hannover Orthopaedic
	RMDQ ODI BPI BFI HFAQ IMMPACT ISI NPQ NRS PROMIS DALY YLD GBP CBT TNF PC6 NSAID NSAIDs SNRI SNRIs
	A1 AAOS ACP ACR ASCO BMAS CFR CMS CNT CSP DoD GBD HSS JAMA BMJ JGIM NCCAOM NCD NP NVL OA PCORI SIO
	CG88 CG150 NG59 NG193 NG226 KX
`;

/** Words of pain and its treatment that a common dictionary lacks. */
export const vocabulary: readonly string[] = `${words} ${names}`
	.trim()
	.split(/\s+/);
