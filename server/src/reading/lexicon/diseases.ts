/** Words by which cases are known to be of people who fell ill. */
export const DISEASES: ReadonlySet<string> = new Set(
  (
    'virus viruses outbreak epidemic pandemic disease diseases infection infections infected illness illnesses infectious ' +
    'measles cholera covid covid-19 coronavirus flu influenza ebola dengue malaria polio typhoid tuberculosis mpox ' +
    'monkeypox meningitis hepatitis salmonella listeria coli botulism plague zika chikungunya diphtheria pertussis ' +
    'mumps rubella rabies anthrax norovirus legionnaires marburg nipah leptospirosis scarlet fever vaccine vaccinated ' +
    'unvaccinated vaccination patients symptoms quarantine'
  ).split(' '),
);
