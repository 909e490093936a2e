import { beforeDescribedLayouts, type Code, codesOf } from './code-set';

const continues = 'Episode continues';
const adopted = 'Adopted';
const home = 'Returned home to live with parents or relatives';
const noResponsibility =
  'Left care to live with parents, relatives or other person with no parental responsibility';
const guardianship = 'Special Guardianship Orders';
const independent = 'Moved into independent living';

/** REC of the SSDA903 return: why the episode ended. X1 means that the next one starts the same day. */
export const endReasonCodes: readonly Code[] = [
  ...codesOf(continues, { X1: 'Next episode starts the same day' }),
  ...codesOf(adopted, { E11: 'Adopted, application unopposed', E12: 'Adopted, consent dispensed with' }),
  ...codesOf('Died', { E2: 'Died' }),
  ...codesOf('Care taken by another LA', { E3: 'Care taken over by another local authority' }),
  ...codesOf(home, { E4A: 'Returned home, planned', E4B: 'Returned home, not planned' }),
  ...codesOf(noResponsibility, {
    E13: 'To parents or relatives without parental responsibility',
    E17: 'Aged 18 or over and stayed with the carers',
  }),
  ...codesOf('Residence order granted', { E41: 'Child arrangements order (formerly residence order)' }),
  ...codesOf(
    guardianship,
    {
      E45: 'Special guardianship, former foster carer who is a relative or friend',
      E46: 'Special guardianship, former foster carer who is neither',
      E47: 'Special guardianship, another relative or friend',
      E48: 'Special guardianship, another carer',
    },
    { from: 2019 },
  ),
  ...codesOf(independent, {
    E5: 'Independent living with support',
    E6: 'Independent living without support',
  }),
  ...codesOf('Transferred to residential care funded by adult social services', {
    E7: 'Residential care of adult social services',
  }),
  ...codesOf('Sentenced to custody', { E9: 'Sentenced to custody' }),
  ...codesOf('Accommodation on remand ended', { E14: 'Accommodation on remand ended' }),
  ...codesOf('Age assessment determined child was 18 or over', { E15: 'Age assessed as 18 or over' }),
  ...codesOf('Child moved abroad', { E16: 'Moved abroad' }),
  ...codesOf('Care ceased for any other reason', { E8: 'Care ceased for another reason' }),
  ...codesOf(
    guardianship,
    {
      E43: 'Special guardianship, former foster carer',
      E44: 'Special guardianship, not a former foster carer',
    },
    { to: 2018 },
  ),
  ...codesOf(guardianship, { E42: 'Special guardianship' }, { to: beforeDescribedLayouts }),
  ...codesOf(home, { E4: 'Returned home' }, { to: beforeDescribedLayouts }),
  ...codesOf(adopted, { E1: 'Adopted' }, { to: beforeDescribedLayouts }),
];
