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

/** Of these, nouns as often as verbs: they count as verbs only with their subject beside them. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'notes states comments reports reported claims demands calls posted hopes counters brands thought'.split(' '),
);

/** Personal pronouns that can be a speaker. */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we', 'who', 'it']);
