import type { Code } from './code-set';

export const ethnicityNotStated = 'Not stated';
const white = 'White';
const mixed = 'Mixed';
const asian = 'Asian or Asian British';
const black = 'Black or black British';
const other = 'Other ethnic group';

/** ETHNIC of the SSDA903 return. CHNE stands with "other" here, as in Annex A; recent DfE tables count it as Asian. */
export const ethnicityCodes: readonly Code[] = [
  { code: 'WBRI', meaning: 'White British', group: white },
  { code: 'WIRI', meaning: 'White Irish', group: white },
  { code: 'WOTH', meaning: 'Any other White background', group: white },
  { code: 'WIRT', meaning: 'Traveller of Irish heritage', group: white },
  { code: 'WROM', meaning: 'Gypsy or Roma', group: white },
  { code: 'MWBC', meaning: 'White and Black Caribbean', group: mixed },
  { code: 'MWBA', meaning: 'White and Black African', group: mixed },
  { code: 'MWAS', meaning: 'White and Asian', group: mixed },
  { code: 'MOTH', meaning: 'Any other mixed background', group: mixed },
  { code: 'AIND', meaning: 'Indian', group: asian },
  { code: 'APKN', meaning: 'Pakistani', group: asian },
  { code: 'ABAN', meaning: 'Bangladeshi', group: asian },
  { code: 'AOTH', meaning: 'Any other Asian background', group: asian },
  { code: 'BCRB', meaning: 'Black Caribbean', group: black },
  { code: 'BAFR', meaning: 'Black African', group: black },
  { code: 'BOTH', meaning: 'Any other Black background', group: black },
  { code: 'CHNE', meaning: 'Chinese', group: other },
  { code: 'OOTH', meaning: 'Any other ethnic group', group: other },
  { code: 'REFU', meaning: 'Refused', group: ethnicityNotStated },
  { code: 'NOBT', meaning: 'Not yet obtained', group: ethnicityNotStated },
];

/** The eighteen codes of the 2001 Census as case systems still number them, to the code of the return. */
export const censusEthnicity: Readonly<Record<string, string>> = {
  A1: 'WBRI',
  A2: 'WIRI',
  A3: 'WOTH',
  A4: 'WIRT',
  A5: 'WROM',
  B1: 'MWBC',
  B2: 'MWBA',
  B3: 'MWAS',
  B4: 'MOTH',
  C1: 'AIND',
  C2: 'APKN',
  C3: 'ABAN',
  C4: 'AOTH',
  D1: 'BCRB',
  D2: 'BAFR',
  D3: 'BOTH',
  E1: 'CHNE',
  E2: 'OOTH',
  E3: 'REFU',
  E4: 'NOBT',
};

/** The DfE's extended ethnicity categories (Common Basic Data Set) under the code of the return that each belongs to. */
export const extendedEthnicity: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    WBRI: 'WCOR WENG WSCO WWEL WOWB',
    WOTH: 'WALB WBOS WCRO WGRE WGRK WGRC WITA WKOS WPOR WSER WTUR WTUK WTUC WEUR WEEU WWEU WOTW',
    WROM: 'WROR WROO',
    MWAS: 'MWAP MWAI MWAO',
    MOTH: 'MAOE MABL MACH MBOE MBCH MCOE MWOE MWCH MOTM',
    APKN: 'AMPK AKPA AOPK',
    AOTH: 'AAFR AKAO ANEP ASNL ASLT ASRO AOTA',
    BAFR: 'BANN BCON BGHA BNGN BSLN BSOM BSUD BAOF',
    BOTH: 'BEUR BNAM BOTB',
    CHNE: 'CHKC CMAL CSNG CTWN COCH',
    OOTH: 'OAFG OARA OEGY OFIL OIRN OIRQ OJPN OKOR OKRD OLAM OLEB OLIB OMAL OMRC OPOL OTHA OVIE OYEM OOEG',
  }).flatMap(([main, extended]) => extended.split(' ').map((code) => [code, main])),
);
