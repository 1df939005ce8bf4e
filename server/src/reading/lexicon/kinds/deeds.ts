/** What somebody has done, or what was done with somebody, in the notation of `kinds.ts`. */
export const DEEDS: Readonly<Record<string, string>> = {
  exit: `
    resigned: resigned | stepped down | quit | tendered his resignation | tendered her resignation
    sacked: fired | sacked | dismissed | ousted
    retired > resigned: retired`,
  plea: `
    guilty: pleaded guilty | pled guilty | pleads guilty | plead guilty | pleading guilty | guilty plea | admitted | admits | admitting
    not guilty: pleaded not guilty | pled not guilty | pleads not guilty | plead not guilty | pleading not guilty | pleaded innocent | not guilty plea | plea of not guilty | denied | denies | denying`,
  verdict: `
    guilty: convicted | convicts | found guilty | guilty verdict | guilty
    not guilty: acquitted | acquits | acquittal | found not guilty | cleared | not guilty`,
  charge: `
    murder: murder | murdering | murdered
    first degree > murder: first - degree murder | first degree murder
    second degree > murder: second - degree murder | second degree murder
    attempted murder: attempted murder
    manslaughter: manslaughter | involuntary manslaughter | culpable homicide`,
  penalty: `
    death: to death | to hang | to be hanged | death sentence | death penalty
    life: to life | life sentence | life imprisonment | life in prison | for life`,
  offer: `
    accepted: accepted
    pending: expected to accept | set to accept | likely to accept | yet to accept | considering | not accepted
    declined: declined | turned down | rejected | refused`,
};
