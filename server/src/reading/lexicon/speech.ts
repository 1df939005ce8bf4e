/**
 * Verbs that give words to somebody, in the forms news text uses: the reporting verbs of the AP and Reuters stylebooks
 * with those of thought and writing that introduce quotations as often. Lower case.
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells tell telling added adds adding warned warns warning wrote writes writing write ' +
    'asked asks asking replied replies insisted insists insisting argued argues arguing noted notes noting stated ' +
    'states stating explained explains explaining declared declares declaring announced announces announcing ' +
    'tweeted tweets posted recalled recalls recalling shouted shouting yelled yelling screamed screaming chanted ' +
    'chanting cried admitted admits admitting acknowledged acknowledges acknowledging claimed claims claiming ' +
    'commented comments commenting concluded concludes concluding confirmed confirms confirming continued continues ' +
    'continuing denied denies denying described describes describing called calls calling remarked remarks reported ' +
    'reports responded responds responding reiterated reiterates testified testifies testifying urged urges urging ' +
    'vowed vows vowing pledged pledges pledging promised promises promising complained complains complaining joked ' +
    'jokes joking quipped quips predicted predicts predicting suggested suggests suggesting stressed stresses ' +
    'stressing emphasised emphasized emphasises emphasizes observed observes observing pleaded pleads pleading ' +
    'boasted boasts lamented laments lamenting thundered whispered repeated repeats repeating mused conceded concedes ' +
    'accused accuses accusing condemned condemns branded brands dismissed dismisses denounced denounces praised ' +
    'praises demanded demands demanding countered counters believes believed thinks thought hopes hoped quoted'
  ).split(' '),
);

/**
 * More verbs beside which words between marks are their subject's, though what they tell without marks is as often a
 * deed as speech: "blamed", "spoke of", "hailed".
 */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(
  (
    'blamed blames blaming spoke speaks speaking hailed hails hailing criticised criticized criticises criticizes ' +
    'rejected rejects rejecting welcomed welcomes welcoming likened likens likening compared compares labelled labeled ' +
    'labels dubbed slammed slams blasted decried deplored deplores voiced voices expressed expresses expressing cited ' +
    'cites citing cautioned cautions cautioning assured assures assuring threatened threatens threatening revealed ' +
    'reveals disclosed discloses maintained maintains maintaining contended contends alleged alleges alleging asserted ' +
    'asserts asserting advised advises agreed agrees appealed appeals begged begs bemoaned deemed defended defends ' +
    'apologised apologized remembered remembers wondered wonders swore swears objected retorted exclaimed exclaims ' +
    'murmured muttered sighed wished wishes refused refuses ruled rules characterised characterized portrayed ' +
    'scolded scolds mocked mocks scoffed fumed snapped growled grumbled groaned grovelled gushed marvelled marveled ' +
    'proclaimed proclaims reflected reasoned confided confessed confesses chided bragged protested ' +
    'attributed attributes acknowledged ascribed signalled signaled texted emailed messaged answered answers'
  ).split(' '),
);

/** Of these, nouns as often as verbs: they count as verbs only with their subject beside them. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  (
    'notes states comments reports reported claims demands calls posted hopes counters brands thought voices labels ' +
    'rules answers attributes appeals expresses wishes wonders'
  ).split(' '),
);

/** Personal pronouns that can be a speaker. */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we', 'who', 'it']);
