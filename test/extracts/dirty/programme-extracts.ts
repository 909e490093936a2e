import type { DirtyCase } from './dirty-case';

export const programmeExtracts: readonly DirtyCase[] = [
  {
    dirt: 'children',
    content: 'child_id,birth_date,sex,ethnicity\nC1,13/06/2005,F,WBRI\n',
    expect: {
      kind: 'children',
      loaded: 1,
      tables: { child: [{ child_id: 'C1', birth_date: '2005-06-13', sex: 'F', ethnicity: 'WBRI' }] },
    },
  },
  {
    dirt: 'care periods',
    content:
      'child_id,start_date,end_date,end_reason\nC1,2016-06-13,2017-06-14,returned home\nC1,2017-09-01,,\n',
    expect: {
      kind: 'care_periods',
      loaded: 2,
      tables: {
        care_period: [
          { start_date: '2016-06-13', end_date: '2017-06-14', end_reason: 'returned home' },
          { start_date: '2017-09-01', end_date: null, end_reason: null },
        ],
      },
    },
  },
  {
    dirt: 'placements with types and providers in words',
    content:
      'child_id,start_date,end_date,placement_type,provider,change_reason,planned,temporary,weekly_cost,distance_miles\nC1,2016-06-13,2017-06-14,foster care,in-house,,no,No,"£1,234.50",12.5\nC1,2017-06-14,,K2,independent,,,,3712,\n',
    expect: {
      kind: 'placements',
      loaded: 2,
      tables: {
        placement: [
          {
            place_group: 'Fostering',
            provider_group: 'In-house',
            planned: 'no',
            temporary: 'no',
            weekly_cost: 1234.5,
          },
          {
            place_group: 'Residential',
            provider_group: 'Independent',
            planned: null,
            temporary: 'no',
            weekly_cost: 3712,
          },
        ],
      },
    },
  },
  {
    dirt: 'missing episodes',
    content: 'child_id,start_date,end_date,kind\nC1,2016-06-13,2016-06-14,Missing\nC1,2016-07-13,,away\n',
    expect: {
      kind: 'missing_episodes',
      loaded: 2,
      tables: { missing_episode: [{ kind: 'missing' }, { kind: 'away' }] },
    },
  },
  {
    dirt: 'events with a comma and a line break in the detail',
    content:
      'child_id,date,kind,days,detail\nC1,2016-06-13,Exclusion,2,"fixed term,\nsecond of the term"\nC1,,self-harm,,\n',
    expect: {
      kind: 'events',
      loaded: 1,
      rejected: [[4, 'no date']],
      tables: { event: [{ kind: 'exclusion', days: 2, line: 2 }] },
    },
  },
  {
    dirt: 'measures',
    content:
      'child_id,instrument,scale,informant,rater,point,date,score\nC1,SDQ,Total,Carer,carer 1,start,2016-06-13,21\n',
    expect: {
      kind: 'measures',
      loaded: 1,
      tables: { measure: [{ instrument: 'SDQ', scale: 'total', informant: 'carer', score: 21 }] },
    },
  },
  {
    dirt: 'a tracker with decisions in other words',
    content:
      'child_id,referral_date,referral_source,decision,allocated_date,network_meeting_date,start_date,phase_two_date,phase_three_date,end_date,end_reason,worker\nC1,2016-06-13,panel,Full,,,2016-07-01,,,,,\nC2,2016-06-13,panel,Not picked up,,,,,,,,\nC3,2016-06-13,panel,perhaps,,,,,,,,\n',
    expect: {
      kind: 'programme',
      loaded: 3,
      columns: { decision: { unmapped: [{ value: 'perhaps', count: 1 }] } },
      tables: { programme: [{ decision: 'full' }, { decision: 'not picked up' }, { decision: null }] },
    },
  },
  {
    dirt: 'feedback with answers that are words',
    content:
      'form,date,respondent,question,score,scale_min,scale_max,text\nend,2016-06-13,carer 1,It helped,5,0,6,\nend,2016-06-13,carer 1,What else?,,,,"More time, please"\n',
    expect: {
      kind: 'feedback',
      loaded: 2,
      tables: {
        feedback: [
          { score: 5, text: null },
          { score: null, text: 'More time, please' },
        ],
      },
    },
  },
  {
    dirt: 'sessions',
    content: 'date,kind,attended,eligible\n13/06/2016,Workshop,8,10\n',
    expect: {
      kind: 'sessions',
      loaded: 1,
      tables: { session: [{ date: '2016-06-13', kind: 'workshop', attended: 8, eligible: 10 }] },
    },
  },
  {
    dirt: 'unit costs',
    content:
      'placement_type,provider,weekly_cost,price_year,basis,source\nresidential,independent,"£3,712",2016/17,gross,strategy\n',
    expect: {
      kind: 'unit_costs',
      loaded: 1,
      tables: { unit_cost: [{ placement_type: 'residential', weekly_cost: 3712, price_year: '2016/17' }] },
    },
  },
];
