import { plain, type Term, term, text } from "#deck";

/** Words of the field in plain words, in alphabetical order. */
export default [
	term({
		term: "Active comparator",
		also: ["head-to-head trial"],
		definition: text`Another treatment thought to help, used as the control. A tie can mean that both help or that neither does.`,
	}),
	term({
		term: "Acupressure",
		definition: text`Pressure on points with fingers, beads or bands, without needles.`,
	}),
	term({
		term: "Acupuncture",
		also: ["needling"],
		definition: text`Inserting thin solid needles through the skin for treatment. In this deck the word means needling, unless another technique is named.`,
	}),
	term({
		term: "Acupuncture point",
		also: ["acupoint"],
		definition: text`A place on the body where tradition puts the needle. Trials that compared right points with other points mostly found little difference.`,
	}),
	term({
		term: "Adenosine",
		also: ["A1 receptor"],
		definition: text`A substance that cells release when they are strained; it quiets nearby nerves. It is better called a neuromodulator than a neurotransmitter.`,
	}),
	term({
		term: "Adverse event",
		also: ["side effect", "serious adverse event", "SAE"],
		definition: text`Anything unwelcome that happens during or after treatment, caused by it or not. Serious means death, danger to life, hospital or lasting harm.`,
	}),
	term({
		term: "ALE meta-analysis",
		also: ["ALE"],
		definition: text`Activation likelihood estimation: a way of pooling brain-imaging studies by where they saw changes. It says nothing about how large they were.`,
	}),
	term({
		term: "Allocation concealment",
		also: ["concealment"],
		definition: text`Hiding the next assignment from those who enroll patients, so that nobody can steer a patient into an arm. It comes before blinding and is always possible.`,
	}),
	term({
		term: "AMSTAR",
		also: ["AMSTAR 2"],
		definition: text`A checklist for how well a systematic review was done. Critically low means that it should not be relied on for a full and fair picture.`,
	}),
	term({
		term: "Aromatase-inhibitor arthralgia",
		also: ["aromatase-inhibitor joint pain", "AIA"],
		definition: text`Pain in the joints from a drug that lowers estrogen, taken for breast cancer.`,
	}),
	term({
		term: "Attention control",
		also: ["education control"],
		definition: text`A control arm that gets as much time and talk as the treated arm, such as education, without the treatment.`,
	}),
	term({
		term: "Auricular acupuncture",
		also: ["ear acupuncture"],
		definition: text`Needles in the outer ear, sometimes left in for days.`,
	}),
	term({
		term: "Bang blinding index",
		also: ["Bang index", "BI"],
		definition: text`Right minus wrong guesses within one arm, between ${plain("−1 and 1", "range of the index")}: zero if guesses are no better than chance, negative if more people guess wrong. One arm says little: turn the sign of the sham arm and compare the two. The distance between them is the unblinding.`,
	}),
	term({
		term: "Battlefield acupuncture",
		also: ["BFA"],
		definition: text`A fixed set of small needles in the ear, devised in the United States armed forces for quick use.`,
	}),
	term({
		term: "Blinding",
		also: ["masking", "single blind", "double blind"],
		definition: text`Keeping patients, practitioners or assessors from knowing who got which treatment. In acupuncture the practitioner nearly always knows.`,
	}),
	term({
		term: "BPI",
		also: ["Brief Pain Inventory", "worst pain"],
		definition: text`Brief Pain Inventory: worst and average pain and how far pain interferes with life, each on a scale from ${plain("0 to 10", "range of the instrument")}; lower is better. Much used in cancer.`,
	}),
	term({
		term: "Central sensitization",
		also: ["central sensitization"],
		definition: text`A state in which the nervous system amplifies pain. Whether acupuncture changes it in people is an open question.`,
	}),
	term({
		term: "Certainty of evidence",
		also: ["quality of evidence", "certainty"],
		definition: text`How confident one can be that the true effect is close to the estimate. Few and biased trials, wide intervals and clashing results lower it.`,
	}),
	term({
		term: "CI",
		also: ["confidence interval", "95% CI"],
		definition: text`Confidence interval: the range of effects that fit the data well. A ${plain("95%", "level of the interval")} interval is made by a rule that catches the true value in ${plain("95 in 100", "level of the interval")} repetitions. If it includes no difference, the direction is uncertain.`,
	}),
	term({
		term: "Comparator",
		also: ["control", "control arm"],
		definition: text`What a treatment is measured against: sham needling, usual care, no treatment or another treatment. It decides which question a trial answers.`,
	}),
	term({
		term: "Conditioned pain modulation",
		also: ["CPM", "DNIC", "diffuse noxious inhibitory control"],
		definition: text`Pain in one place dampens pain elsewhere. Used as a test of the body’s own pain control.`,
	}),
	term({
		term: "Coprimary outcomes",
		also: ["coprimary", "co-primary outcome"],
		definition: text`Two or more main results named beforehand. Whether the trial has to show one of them or all must be named as well, because that decides how easily it succeeds by chance.`,
	}),
	term({
		term: "Credible interval",
		also: ["CrI"],
		definition: text`The range in which the true value lies with a stated probability, given a model and prior assumptions. The Bayesian cousin of a confidence interval.`,
	}),
	term({
		term: "Cytokine",
		also: ["IL-6", "TNF-alpha", "interleukin"],
		definition: text`A messenger of the immune system. ${plain("IL-6", "name of a cytokine")} and TNF-alpha are two that rise with inflammation.`,
	}),
	term({
		term: "De qi",
		also: ["deqi", "needle sensation"],
		definition: text`The dull, heavy or spreading feeling that needling can bring, sought by many acupuncturists as a sign that the needle acts.`,
	}),
	term({
		term: "Direct oral anticoagulant",
		also: ["DOAC", "NOAC", "apixaban"],
		definition: text`A blood thinner taken by mouth, such as apixaban, to prevent stroke in atrial fibrillation. Bleeding is more likely on it, more so with an NSAID on top.`,
	}),
	term({
		term: "Dry needling",
		also: ["trigger point needling"],
		definition: text`Needling of tender spots in muscle, mostly by physical therapists, explained without meridians. The needles are the same.`,
	}),
	term({
		term: "Effect modification",
		also: ["effect modifier", "moderator", "subgroup effect"],
		definition: text`A trait of patients, such as the severity of pain, that changes how much a treatment adds. A trait that goes with a better course in every arm is a predictor, and no reason to choose the treatment.`,
	}),
	term({
		term: "Effect size class",
		also: ["small effect", "moderate effect", "large effect"],
		definition: text`A label for a difference between groups, by convention. One published rule calls it small under ${plain("0.4", "conventional label")} standard deviations or a tenth of the scale, and large over ${plain("0.7", "conventional label")} or a fifth. Other rules draw the lines elsewhere.`,
	}),
	term({
		term: "Electroacupuncture",
		also: ["EA"],
		definition: text`Needles through which a weak current is passed, at a chosen frequency. Its results should not be applied to manual needling, nor the other way around.`,
	}),
	term({
		term: "Endogenous opioid",
		also: ["endorphin", "enkephalin", "dynorphin"],
		definition: text`The body’s own morphine-like substances, such as endorphins, enkephalins and dynorphins.`,
	}),
	term({
		term: "Equipoise",
		definition: text`Honest uncertainty about which of two treatments is better, so that it is fair to let chance decide.`,
	}),
	term({
		term: "Expectancy",
		also: ["expectation"],
		definition: text`How much improvement a patient, or a practitioner, expects. It tracks the result in many trials, and only blinding keeps it equal between arms.`,
	}),
	term({
		term: "Explanatory trial",
		also: ["efficacy trial"],
		definition: text`A trial under ideal conditions that asks whether a part of the treatment has an effect by itself. Often compared with sham.`,
	}),
	term({
		term: "Fixed and random effects",
		also: [
			"fixed-effect model",
			"random-effects model",
			"fixed effect",
			"random effects",
		],
		definition: text`Two ways of pooling trials. Fixed effect assumes one true effect and gives a narrow interval; random effects allows it to differ between trials. When trials disagree, the fixed-effect interval is too narrow.`,
	}),
	term({
		term: "fMRI",
		also: ["functional MRI", "BOLD"],
		definition: text`Functional magnetic resonance imaging: shows changes of blood flow in the brain as a stand-in for activity. A change is not yet relief.`,
	}),
	term({
		term: "Functional connectivity",
		also: ["connectivity", "resting state"],
		definition: text`How far the signals of two brain regions rise and fall together. It is a correlation, not a wire.`,
	}),
	term({
		term: "GRADE",
		also: ["GRADE rating"],
		definition: text`A system for rating how far a body of evidence can be trusted: high, moderate, low or very low.`,
	}),
	term({
		term: "Guideline strength",
		also: ["strong recommendation", "conditional recommendation"],
		definition: text`A strong recommendation fits nearly all patients; a conditional one depends on the patient. Strength weighs benefit, harm and cost, and is not the same as certainty.`,
	}),
	term({
		term: "Hazard ratio",
		also: ["HR"],
		definition: text`The ratio of the rates at which an event happens over time, such as recovery.`,
	}),
	term({
		term: "Heterogeneity",
		definition: text`How much the results of trials differ beyond chance. The more they do, the less one average means.`,
	}),
	term({
		term: "HFAQ",
		also: ["FFbH", "Hannover questionnaire"],
		definition: text`Hannover Functional Ability Questionnaire: back function, ${plain("0 to 100", "range of the instrument")}; higher is better, unlike most scales in this deck.`,
	}),
	term({
		term: "I²",
		also: ["I2", "I-squared"],
		definition: text`The share of the variation between trials that is not chance, from ${plain("0 to 100%", "range of the statistic")}. It does not say how far the trials lie apart: with large trials a small spread gives a high share. A prediction interval shows the spread.`,
	}),
	term({
		term: "ICER",
		also: ["cost per QALY", "cost-effectiveness"],
		definition: text`Incremental cost-effectiveness ratio: extra cost divided by extra health, such as dollars for each QALY gained.`,
	}),
	term({
		term: "Important difference between groups",
		also: [
			"MCID",
			"MID",
			"minimal clinically important difference",
			"prespecified difference",
		],
		definition: text`The difference between two groups that trialists or a panel call important. It counts only if it was set before the results were known. The abbreviations MCID and MID are also used, loosely, for the change within one person: check which is meant.`,
	}),
	term({
		term: "Individual patient data",
		also: ["IPD", "IPD meta-analysis"],
		definition: text`The raw data of every patient in several trials, analyzed together. It allows the same outcome and comparator to be used throughout.`,
	}),
	term({
		term: "Intention to treat",
		also: ["ITT"],
		definition: text`Analyzing everybody in the arm to which they were assigned, whether or not they took the treatment. It keeps the protection of randomization.`,
	}),
	term({
		term: "ISI",
		also: ["Insomnia Severity Index"],
		definition: text`Insomnia Severity Index, ${plain("0 to 28", "range of the instrument")}; lower is better.`,
	}),
	term({
		term: "Laser acupuncture",
		also: ["low-level laser"],
		definition: text`Low-level laser light on points instead of a needle. It replaces needling; it does not guide it.`,
	}),
	term({
		term: "Maintenance sessions",
		also: ["booster sessions", "top-up"],
		definition: text`Further sessions, at longer intervals, after the first course.`,
	}),
	term({
		term: "Manual acupuncture",
		also: ["MA"],
		definition: text`Needles moved by hand, without current.`,
	}),
	term({
		term: "MD",
		also: ["mean difference"],
		definition: text`Mean difference: the gap between the average results of two groups, in the units of the scale.`,
	}),
	term({
		term: "Mechanistic outcome",
		also: ["surrogate outcome", "biomarker"],
		definition: text`A measurement of how something might act, such as a scan or a blood marker. It does not show that patients feel better.`,
	}),
	term({
		term: "Medicare NCD",
		also: ["NCD", "national coverage determination", "CMS"],
		definition: text`National coverage determination: the rule by which Medicare in the United States says what it pays for. A decision on payment, not a clinical guideline.`,
	}),
	term({
		term: "Meta-analysis",
		also: ["pooled estimate", "pooling"],
		definition: text`A calculation that combines the results of several trials into one estimate. It is only as good as the trials, and as the reasons to combine them.`,
	}),
	term({
		term: "Microdialysis",
		definition: text`Sampling of fluid from living tissue through a fine tube, used to measure adenosine beside a needle.`,
	}),
	term({
		term: "Minimal important change",
		also: ["MIC", "smallest important change"],
		definition: text`The smallest change within one person, from before to after, that patients or a panel call important. It is not a yardstick for the difference between two group means.`,
	}),
	term({
		term: "Mu receptor",
		also: ["mu-opioid receptor", "MOR"],
		definition: text`The receptor on which morphine and the endorphins mainly act.`,
	}),
	term({
		term: "Naloxone",
		also: ["opioid antagonist"],
		definition: text`A drug that blocks opioid receptors. If it undoes relief, opioids took part; it undoes relief by placebo too.`,
	}),
	term({
		term: "Natural course",
		also: ["natural history"],
		definition: text`How a condition develops on its own. Back pain often eases within weeks, with or without treatment.`,
	}),
	term({
		term: "Network meta-analysis",
		also: ["NMA", "indirect comparison", "indirect treatment comparison"],
		definition: text`Compares treatments that were never tested head to head, through what each was compared with. It assumes that those comparators are alike, which sham acupuncture and placebo pills are not.`,
	}),
	term({
		term: "NNH",
		also: ["number needed to harm"],
		definition: text`Number needed to harm: how many people must be treated for one more to be harmed than with the comparator, in a stated time.`,
	}),
	term({
		term: "NNT",
		also: ["number needed to treat"],
		definition: text`Number needed to treat: how many people must be treated for one more to respond than with the comparator. It changes with the comparator and the time.`,
	}),
	term({
		term: "Non-inferiority",
		also: ["equivalence", "non-inferiority margin"],
		definition: text`A trial design that asks whether a treatment is not worse than another by more than a margin set beforehand. A missing difference alone does not show it, and a result means nothing without its margin.`,
	}),
	term({
		term: "Non-penetrating sham",
		also: ["blunt needle", "placebo needle", "non-penetrating needle"],
		definition: text`A sham in which a blunt needle touches the skin and does not pierce it.`,
	}),
	term({
		term: "Nonspecific effect",
		also: ["context effect", "contextual effect"],
		definition: text`What follows from the visit and not from the particular technique: time, touch, explanation, hope. It cannot be told apart from the needle without a good sham.`,
	}),
	term({
		term: "NPQ",
		also: ["Northwick Park"],
		definition: text`Northwick Park Neck Pain Questionnaire, given as a percentage; lower is better.`,
	}),
	term({
		term: "NRS",
		also: ["numeric rating scale"],
		definition: text`Numeric rating scale: a number from ${plain("0 to 10", "range of the instrument")} for pain; lower is better.`,
	}),
	term({
		term: "Number in a hundred",
		also: ["natural frequency", "absolute number"],
		definition: text`An effect told as people: so many in a hundred with the treatment, and so many without. Both need the same time and the same denominator.`,
	}),
	term({
		term: "Odds ratio",
		also: ["OR"],
		definition: text`Like a risk ratio, but of odds. When the event is common it lies further from one than the risk ratio does, in either direction, so it must not be read as “times as likely”.`,
	}),
	term({
		term: "ODI",
		also: ["Oswestry"],
		definition: text`Oswestry Disability Index: disability from back pain, ${plain("0 to 100", "range of the instrument")}; lower is better.`,
	}),
	term({
		term: "P value",
		also: ["p-value", "statistical significance"],
		definition: text`How often a result at least this far from no effect would arise by chance if there were none. It says nothing about how large or how important the effect is.`,
	}),
	term({
		term: "PC6",
		also: ["Pericardium 6", "P6", "Neiguan"],
		definition: text`${plain("PC6", "name of an acupuncture point")} is a point on the inner side of the forearm, above the wrist, used for nausea after surgery.`,
	}),
	term({
		term: "PEG",
		also: ["PEG scale"],
		definition: text`Three questions on pain, enjoyment of life and general activity, averaged from ${plain("0 to 10", "range of the instrument")}; lower is better.`,
	}),
	term({
		term: "Penetrating sham",
		also: ["invasive sham"],
		definition: text`A sham in which needles pierce the skin, at other points or at less depth. It is believed more readily than a device, but it also stimulates more.`,
	}),
	term({
		term: "Per protocol",
		also: ["as treated"],
		definition: text`Analyzing only those who took the treatment as planned. They may differ from the rest, so the comparison is no longer a random one.`,
	}),
	term({
		term: "PET",
		also: ["receptor imaging"],
		definition: text`Positron emission tomography: uses a tracer to show, for example, how many receptors are free. More free receptors do not show that more opioid was released.`,
	}),
	term({
		term: "PICO",
		definition: text`Patient, intervention, comparator, outcome: the four parts of a clinical question. Match them to those of a trial before you use its result.`,
	}),
	term({
		term: "Placebo",
		also: ["placebo response"],
		definition: text`An inert treatment given as if it were real. What changes after it includes natural course and context as well as a response to the treatment ritual.`,
	}),
	term({
		term: "Pneumothorax",
		also: ["punctured lung", "collapsed lung"],
		definition: text`Air between lung and chest wall. A needle in the chest, shoulder or neck can cause it; rare, and the best-known serious harm.`,
	}),
	term({
		term: "Point-specific effect",
		also: ["point specificity"],
		definition: text`The part of a change that is due to the place of the needle. It is one part of a specific effect, and is tested by comparing points with other points at the same depth and dose.`,
	}),
	term({
		term: "Post hoc analysis",
		also: ["post hoc"],
		definition: text`An analysis thought of after the data were seen. It can suggest, not confirm.`,
	}),
	term({
		term: "Pragmatic trial",
		also: ["effectiveness trial"],
		definition: text`A trial in ordinary practice that asks whether offering a treatment helps. Usually unblinded, compared with usual care.`,
	}),
	term({
		term: "Prediction interval",
		definition: text`The range in which the effect in a new, similar trial is expected to lie. It is wider than the confidence interval of the average when trials disagree.`,
	}),
	term({
		term: "Primary outcome",
		also: ["primary endpoint", "primary end point"],
		definition: text`The one result named before the trial on which it is to be judged. Others are secondary, and more easily found by chance.`,
	}),
	term({
		term: "PROMIS",
		also: ["T-score"],
		definition: text`A family of patient questionnaires on function, pain, sleep and mood. Scores are set so that ${plain("50", "range of the instrument")} is the average of the reference population.`,
	}),
	term({
		term: "Publication bias",
		also: ["selective publication"],
		definition: text`Trials with welcome results are published more often than others, so that the printed record looks better than the truth.`,
	}),
	term({
		term: "QALY",
		also: ["quality-adjusted life year"],
		definition: text`Quality-adjusted life year: a year of life weighted by its quality, where one is full health.`,
	}),
	term({
		term: "Quantitative sensory testing",
		also: ["QST", "pain threshold"],
		definition: text`Measuring the heat, pressure or touch at which a person feels pain.`,
	}),
	term({
		term: "Randomization",
		also: ["randomisation", "RCT", "randomized controlled trial"],
		definition: text`Assigning people to arms by chance, so that the arms differ only by chance before treatment.`,
	}),
	term({
		term: "Red flag",
		also: ["red flags"],
		definition: text`A sign that back pain may have a dangerous cause, such as cancer, infection, fracture or a neurological deficit. It is looked for before any treatment.`,
	}),
	term({
		term: "Regression to the mean",
		also: ["RTM"],
		definition: text`People enter trials when they are at their worst, and the next measurement is likely to be milder by chance alone. It acts in all arms alike, so the gap between arms is free of it.`,
	}),
	term({
		term: "Responder",
		also: ["response rate", "responder analysis"],
		definition: text`A person whose score improved by at least an amount named beforehand, often about a third. Shares of responders make a difference between means easier to picture; they do not show that some people gain a lot and others nothing, and they depend on where the line is drawn.`,
	}),
	term({
		term: "Risk difference",
		also: ["RD", "absolute risk reduction", "ARR"],
		definition: text`The share with an event in one group minus the share in the other, in percentage points.`,
	}),
	term({
		term: "Risk of bias",
		also: ["RoB"],
		definition: text`How likely a trial is to be wrong in one direction because of how it was run: assignment, blinding, missing data, selective reporting.`,
	}),
	term({
		term: "Risk ratio",
		also: ["RR", "relative risk"],
		definition: text`How many times as likely an event is in one group as in the other. One means no difference. Without the starting risk it says nothing about how many people gain.`,
	}),
	term({
		term: "RMDQ",
		also: ["Roland-Morris", "RDQ"],
		definition: text`Roland-Morris Disability Questionnaire: ${plain("24", "range of the instrument")} statements about what back pain stops a person doing. From ${plain("0 to 24", "range of the instrument")}; lower is better.`,
	}),
	term({
		term: "SD",
		also: ["standard deviation"],
		definition: text`Standard deviation: how far people in a group spread around their average.`,
	}),
	term({
		term: "Sham",
		also: ["sham acupuncture", "simulated acupuncture"],
		definition: text`A procedure made to look and feel like the treatment without the part thought to matter. For acupuncture it may be shallow, in the wrong place, or without a puncture.`,
	}),
	term({
		term: "Small-study effects",
		also: ["funnel plot", "funnel plot asymmetry"],
		definition: text`Smaller trials showing larger effects than bigger ones. Publication bias is one cause; weaker methods, other patients and chance are others. A funnel plot shows the pattern, not the cause.`,
	}),
	term({
		term: "Smallest detectable change",
		also: ["minimal detectable change", "SDC", "measurement error"],
		definition: text`The smallest change in one person that is more than the error of the instrument. A change can be detectable and not important, or important and not detectable.`,
	}),
	term({
		term: "SMD",
		also: [
			"standardized mean difference",
			"Cohen d",
			"Hedges g",
			"effect size",
		],
		definition: text`Standardized mean difference: the gap between two averages in standard deviations, so that different scales can be put together. Rules for calling it small, moderate or large are conventions, and differ.`,
	}),
	term({
		term: "Specific effect",
		also: ["specific effects"],
		definition: text`The part of a change that is due to the technique itself: the puncture, its depth, its dose, its place. Only a comparison with a believable sham can show it, and only for what the sham leaves out.`,
	}),
	term({
		term: "Spinal epidural hematoma",
		also: ["epidural hematoma"],
		definition: text`A bleed inside the spinal canal that presses on the cord. Severe back or neck pain, weakness or numbness after needling near the spine calls for an MRI at once. Rare; more likely on an anticoagulant.`,
	}),
	term({
		term: "Statistical power",
		also: ["power", "underpowered"],
		definition: text`The chance that a trial finds an effect of a given size if it exists. A small trial that finds nothing has shown little.`,
	}),
	term({
		term: "Streitberger needle",
		also: ["retractable needle", "telescopic needle"],
		definition: text`A blunt needle that slides into its handle when pushed, so that it looks as if it went in. One kind of non-penetrating sham.`,
	}),
	term({
		term: "STRICTA",
		definition: text`A checklist for reporting acupuncture in trials: which points, how deep, how often, by whom, and what the control was.`,
	}),
	term({
		term: "Superficial needling",
		also: ["minimal acupuncture", "superficial acupuncture"],
		definition: text`Shallow needling, often away from acupuncture points, used as a sham. It goes through the skin, so it is not inert.`,
	}),
	term({
		term: "Systematic review",
		also: ["review"],
		definition: text`A review that searches, selects and judges all studies on a question by rules set beforehand.`,
	}),
	term({
		term: "Teach-back",
		also: ["say it back"],
		definition: text`Asking patients to tell you in their own words what they have understood. It tests the explanation, not the patient.`,
	}),
	term({
		term: "TEAS",
		also: ["transcutaneous electrical acupoint stimulation"],
		definition: text`Transcutaneous electrical acupoint stimulation: electrodes on the skin over acupuncture points. No needle is used.`,
	}),
	term({
		term: "Temporal summation",
		also: ["wind-up"],
		definition: text`Pain that grows when the same stimulus is repeated, taken as a sign of amplification in the spinal cord.`,
	}),
	term({
		term: "TENS",
		also: ["transcutaneous electrical nerve stimulation"],
		definition: text`Transcutaneous electrical nerve stimulation: electrodes on the skin near the pain. No needle and no points.`,
	}),
	term({
		term: "Trial sequential analysis",
		also: ["TSA"],
		definition: text`A method that asks whether enough patients have been gathered for a pooled result to be trusted, as if the trials were interim looks at one large trial.`,
	}),
	term({
		term: "Uncertainty interval",
		also: ["UI"],
		definition: text`The range of a modeled estimate, such as a global count of patients. It reflects data and model together.`,
	}),
	term({
		term: "Usual care",
		also: ["usual medical care", "standard care"],
		definition: text`What patients would have had without the trial; it differs from trial to trial. A difference from usual care is the gain from adding the whole treatment, needle, time and hope together, over that.`,
	}),
	term({
		term: "VAS",
		also: ["visual analog scale", "visual analogue scale"],
		definition: text`Visual analog scale: a mark on a line, usually of ${plain("100 mm", "range of the instrument")}, from no pain to the worst pain; lower is better.`,
	}),
	term({
		term: "Vasovagal reaction",
		also: ["fainting"],
		definition: text`A brief fall in pulse and blood pressure, with dizziness or fainting. Most common at a first session, and harmless in people who lie down.`,
	}),
	term({
		term: "Waiting list",
		also: ["waitlist", "WL"],
		definition: text`A control arm that is promised the treatment later. Waiting can itself be a disappointment, so differences from a waiting list tend to be large.`,
	}),
	term({
		term: "WOMAC",
		also: ["Western Ontario and McMaster index"],
		definition: text`Questionnaire on pain, stiffness and function in osteoarthritis of hip and knee. Trials score it on different ranges, so look for the range.`,
	}),
	term({
		term: "YLD",
		also: ["years lived with disability"],
		definition: text`Years lived with disability: a count of time lived in poor health, weighted by how bad it is. It does not count deaths.`,
	}),
] satisfies Term[];
