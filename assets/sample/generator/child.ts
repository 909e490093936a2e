import type { Day } from '../../../shared/domain/calendar';
import type { CarePeriod } from './care-period';
import type { Homes } from './homes';
import type { Random } from './random';

/** The sample is as at this day: the end of the first reporting period. */
export const asAt: Day = '2018-03-31';

export interface Identity {
  readonly id: string;
  /** As the returns of those years have it: 1 boy, 2 girl. */
  readonly sex: '1' | '2';
  readonly birth: Day;
  readonly ethnicity: string;
  readonly upn: string;
  readonly homePostcode: string;
}

export interface Incident {
  /** M missing, A away from placement without authorisation. */
  readonly kind: 'M' | 'A';
  readonly start: Day;
  readonly end: Day | null;
}

/** One child's way from referral on. */
export interface Journey {
  readonly referral: Day;
  readonly source: string;
  readonly decision: 'full' | 'prevent' | 'not picked up';
  readonly allocated: Day | null;
  readonly networkMeeting: Day | null;
  readonly start: Day | null;
  readonly ended: { readonly day: Day; readonly reason: string } | null;
  readonly worker: string;
}

/** Who refers, and how often. */
export const referralSources = [
  ['social worker', 10],
  ['statistical screen', 7],
  ['fostering team', 5],
  ['resource panel', 3],
] as const;

/** A cell that a return has wrong, so that there is something for the quality checks to find. */
export interface Slip {
  readonly year: number;
  readonly column: string;
  readonly value: string;
}

export interface Child extends Identity {
  readonly care: readonly CarePeriod[];
  readonly incidents: readonly Incident[];
  /** The SDQ total around which the child's scores lie. */
  readonly usualSdq: number;
  readonly journey: Journey | null;
  /** The birth day of a young mother's own child. */
  readonly babyBorn?: Day;
  readonly slips?: readonly Slip[];
}

/** Gives each child an id, a UPN and a home nobody else has. */
export type Register = (sex: '1' | '2', birth: Day) => Identity;

export function makeRegister(random: Random, homes: Homes): Register {
  const taken = new Set<string>();
  let registered = 0;
  const freshId = (): string => {
    // Every sixth id begins with zeros, which a spreadsheet would lose.
    const id = String(random.whole(1_000, registered % 6 === 0 ? 99_999 : 999_999)).padStart(6, '0');
    if (taken.has(id)) return freshId();
    taken.add(id);
    return id;
  };
  return (sex, birth) => {
    registered += 1;
    return {
      id: freshId(),
      sex,
      birth,
      ethnicity: random.weighted(ethnicities),
      upn: upnOf(birth, registered),
      homePostcode: homes.postcode(),
    };
  };
}

const ethnicities = [
  ['WBRI', 74],
  ['WROM', 4],
  ['WOTH', 3],
  ['MWBC', 4],
  ['MWAS', 4],
  ['APKN', 5],
  ['BAFR', 3],
  ['OOTH', 3],
] as const;

/** A UPN of a local authority that does not exist (999), with the check letter it should have; UN1 before school age. */
function upnOf(birth: Day, serial: number): string {
  const startsSchool = Number(birth.slice(0, 4)) + 5;
  if (startsSchool > 2018) return 'UN1';
  const digits = `9994001${String(startsSchool).slice(2)}${String(serial).padStart(3, '0')}`;
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place + 2), 0);
  return `${'ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23]}${digits}`;
}
