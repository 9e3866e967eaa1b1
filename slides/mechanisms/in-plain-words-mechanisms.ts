import { inPlainWords, md, slide } from "#deck";

export default slide({
	id: "in-plain-words-mechanisms",
	title:
		"In plain words: the body responds to acupuncture, but why pain eases is not known",
	minutes: 0.5,
	cuts: [],
	body: [
		inPlainWords`
      Acupuncture causes real changes in nerves, in the brain, and in the skin and muscle around the needle.
      We do not know if these changes are the reason that pain eases.
      Hope and care can also calm pain, and they use some of the same body systems.`,
	],
	notes: md`Three sentences for a patient who asks how it is supposed to help. All three are true at once. Do not promise endorphins, and do not say that it is all in the mind.

Will be asked: "Should I tell patients about placebo?" Say that expecting help is part of how any treatment helps, and that this part is real.

Transition: safety, and how to offer it.`,
	reading: md`For a patient: when a needle goes in and is moved, the body notices. Nerves, brain and the tissue around the needle all respond, and scientists can measure it. What nobody has shown is that these responses are why pain gets better, rather than the hope, the rest and the attention that come with treatment. Hope is not nothing: it makes the body release its own painkillers. So it is fair to say that acupuncture may ease pain, and that how it does so is still an open question. There is no good reason to give up coffee for it, to choose a special current or to ask for a laser.`,
});
