import { bao2013AiSham } from "../evidence/cancer/bao-2013-ai-sham.ts";
import { epstein2023Impact } from "../evidence/cancer/epstein-2023-impact.ts";
import { hershman2018SwogS1200 } from "../evidence/cancer/hershman-2018-swog-s1200.ts";
import { hershman2022S120052wk } from "../evidence/cancer/hershman-2022-s1200-52wk.ts";
import { mao2021Peace } from "../evidence/cancer/mao-2021-peace.ts";
import { pracxisInpatientCancer } from "../evidence/cancer/pracxis-inpatient-cancer.ts";
import { acumigran2021 } from "../evidence/headache/acumigran-2021.ts";
import { diener2006GeracMigraine } from "../evidence/headache/diener-2006-gerac-migraine.ts";
import { endres2007GeracTth } from "../evidence/headache/endres-2007-gerac-tth.ts";
import { li2012CmajPoints } from "../evidence/headache/li-2012-cmaj-points.ts";
import { linde2005JamaMigraine } from "../evidence/headache/linde-2005-jama-migraine.ts";
import { melchart2005BmjTth } from "../evidence/headache/melchart-2005-bmj-tth.ts";
import { streng2006Metoprolol } from "../evidence/headache/streng-2006-metoprolol.ts";
import { sun2025JebmPenetration } from "../evidence/headache/sun-2025-jebm-penetration.ts";
import { vickers2004BmjHeadache } from "../evidence/headache/vickers-2004-bmj-headache.ts";
import { wang2011Flunarizine } from "../evidence/headache/wang-2011-flunarizine.ts";
import { xu2020BmjMigraine } from "../evidence/headache/xu-2020-bmj-migraine.ts";
import { yang2011Topiramate } from "../evidence/headache/yang-2011-topiramate.ts";
import { zhao2017JamaimMigraine } from "../evidence/headache/zhao-2017-jamaim-migraine.ts";
import { zheng2022NeurologyCtth } from "../evidence/headache/zheng-2022-neurology-ctth.ts";
import { berman2004Knee } from "../evidence/joints-and-muscles/berman-2004-knee.ts";
import { chen2013KneeExercise } from "../evidence/joints-and-muscles/chen-2013-knee-exercise.ts";
import { cohen2017Ed } from "../evidence/joints-and-muscles/cohen-2017-ed.ts";
import { foster2007KneeExercise } from "../evidence/joints-and-muscles/foster-2007-knee-exercise.ts";
import { hasegawa2013Acute } from "../evidence/joints-and-muscles/hasegawa-2013-acute.ts";
import { hinman2014Knee } from "../evidence/joints-and-muscles/hinman-2014-knee.ts";
import { macpherson2015Atlas } from "../evidence/joints-and-muscles/macpherson-2015-atlas.ts";
import { scharf2006GeracKnee } from "../evidence/joints-and-muscles/scharf-2006-gerac-knee.ts";
import { skonnord2020Acuback } from "../evidence/joints-and-muscles/skonnord-2020-acuback.ts";
import { tu2021Knee } from "../evidence/joints-and-muscles/tu-2021-knee.ts";
import { vas2012AcuteLbp } from "../evidence/joints-and-muscles/vas-2012-acute-lbp.ts";
import { vas2016Fibromyalgia } from "../evidence/joints-and-muscles/vas-2016-fibromyalgia.ts";
import { witt2005Knee } from "../evidence/joints-and-muscles/witt-2005-knee.ts";
import { yeung2003EaExercise } from "../evidence/joints-and-muscles/yeung-2003-ea-exercise.ts";
import { zhao2024Neck } from "../evidence/joints-and-muscles/zhao-2024-neck.ts";
import { brinkhaus2006Art } from "../evidence/low-back-pain/brinkhaus-2006-art.ts";
import { cherkin2009Spine } from "../evidence/low-back-pain/cherkin-2009-spine.ts";
import { debar2025Backinaction } from "../evidence/low-back-pain/debar-2025-backinaction.ts";
import { haake2007Gerac } from "../evidence/low-back-pain/haake-2007-gerac.ts";
import { kong2020Electro } from "../evidence/low-back-pain/kong-2020-electro.ts";
import { meng2003Older } from "../evidence/low-back-pain/meng-2003-older.ts";
import { prady2007YorkLongterm } from "../evidence/low-back-pain/prady-2007-york-longterm.ts";
import { thomas2006York } from "../evidence/low-back-pain/thomas-2006-york.ts";
import { witt2006Arc } from "../evidence/low-back-pain/witt-2006-arc.ts";
import { mawla2021FmGaba } from "../evidence/mechanisms/mawla-2021-fm-gaba.ts";
import { baldawi2022BfaVa } from "../evidence/postoperative/baldawi-2022-bfa-va.ts";
import { crawford2019Bfa } from "../evidence/postoperative/crawford-2019-bfa.ts";
import { crowell2025BfaShoulder } from "../evidence/postoperative/crowell-2025-bfa-shoulder.ts";
import { deng2008Thoracotomy } from "../evidence/postoperative/deng-2008-thoracotomy.ts";
import { hssThaNct05384860 } from "../evidence/postoperative/hss-tha-nct05384860.ts";
import { usichenko2005Hip } from "../evidence/postoperative/usichenko-2005-hip.ts";
import { usichenko2007Cmaj } from "../evidence/postoperative/usichenko-2007-cmaj.ts";
import { usichenko2022Caesarean } from "../evidence/postoperative/usichenko-2022-caesarean.ts";
import { huang2019Sciatica } from "../evidence/sciatica/huang-2019-sciatica.ts";
import { tu2024Sciatica } from "../evidence/sciatica/tu-2024-sciatica.ts";
import { bausell2005Expectancy } from "../evidence/trial-design/bausell-2005-expectancy.ts";
import { vase2013Nonspecific } from "../evidence/trial-design/vase-2013-nonspecific.ts";

/** Every record of a trial that an evidence map of the lecture's conditions counts. */
export const mappedTrials = [
	bao2013AiSham,
	epstein2023Impact,
	hershman2018SwogS1200,
	hershman2022S120052wk,
	mao2021Peace,
	pracxisInpatientCancer,
	acumigran2021,
	diener2006GeracMigraine,
	endres2007GeracTth,
	li2012CmajPoints,
	linde2005JamaMigraine,
	melchart2005BmjTth,
	streng2006Metoprolol,
	sun2025JebmPenetration,
	vickers2004BmjHeadache,
	wang2011Flunarizine,
	xu2020BmjMigraine,
	yang2011Topiramate,
	zhao2017JamaimMigraine,
	zheng2022NeurologyCtth,
	berman2004Knee,
	chen2013KneeExercise,
	cohen2017Ed,
	foster2007KneeExercise,
	hasegawa2013Acute,
	hinman2014Knee,
	macpherson2015Atlas,
	scharf2006GeracKnee,
	skonnord2020Acuback,
	tu2021Knee,
	vas2012AcuteLbp,
	vas2016Fibromyalgia,
	witt2005Knee,
	yeung2003EaExercise,
	zhao2024Neck,
	brinkhaus2006Art,
	cherkin2009Spine,
	debar2025Backinaction,
	haake2007Gerac,
	kong2020Electro,
	meng2003Older,
	prady2007YorkLongterm,
	thomas2006York,
	witt2006Arc,
	mawla2021FmGaba,
	baldawi2022BfaVa,
	crawford2019Bfa,
	crowell2025BfaShoulder,
	deng2008Thoracotomy,
	hssThaNct05384860,
	usichenko2005Hip,
	usichenko2007Cmaj,
	usichenko2022Caesarean,
	huang2019Sciatica,
	tu2024Sciatica,
	bausell2005Expectancy,
	vase2013Nonspecific,
];
