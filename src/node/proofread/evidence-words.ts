/** Words of the evidence of trials that a common dictionary lacks, whatever a deck is about. */
export const evidenceWords: readonly string[] = `
	analyses comparator comparators coprimary detectably evaluable prespecified randomization
	responder responders trialist trialists unblinded unblinding unweighted underdosed tolerability
	AMSTAR Cochrane GRADE ICER MCID MD NNH NNT PICO QALY QALYs SD SMD STRICTA VAS WOMAC
`
	.trim()
	.split(/\s+/);
