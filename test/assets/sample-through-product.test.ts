import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../main/cli/folder';
import type { FirstTables } from '../../shared/analysis/first-tables/results';
import { firstTablesDefinition } from '../../shared/definitions/first-tables-definition';
import { programmeSettings } from '../../shared/definitions/programme-settings';
import { Workbench } from '../../shared/workbench';
import { publishedFigures as published, sampleFigures } from './published-figures';

/** The sample, loaded as a person would load it, gives the figures that were printed. */
describe('the sample through the product', () => {
  let tables: FirstTables;
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open();
    const settings = JSON.parse(await readFile('assets/sample/settings.json', 'utf8')) as unknown;
    await workbench.setSettings(programmeSettings.parse(settings));
    await workbench.load((await readFolder('assets/sample')).sources);
    tables = workbench.firstTables(firstTablesDefinition.parse({ asAt: published.asAt }));
  });

  it('has the referrals by decision', () => {
    const found = tables.referrals.rows.map(({ decision, referrals }) => [decision, referrals.value]);
    expect(Object.fromEntries(found)).toEqual(published.referrals);
    expect(tables.referrals.total.value).toBe(46);
  });

  it('has the participants by age and sex', () => {
    const found = tables.ageAndSex.rows.map(({ label, bySex }) => [
      label,
      { M: bySex[0]?.value, F: bySex[1]?.value },
    ]);
    expect(tables.ageAndSex.columns).toEqual(['Male', 'Female']);
    expect(Object.fromEntries(found)).toEqual(published.participants);
    expect(tables.ageAndSex.total.total.value).toBe(27);
  });

  it('has the placement types at the start and on the reporting date', () => {
    const { rows, total } = tables.placementTypes;
    const { start, asAt } = published.placements;
    expect(rows.map(({ label, atStart, asAt: now }) => [label, atStart.value, now.value])).toEqual([
      ['In-house foster carers', start['in-house foster'], asAt['in-house foster']],
      ['Independent foster carers', start['independent foster'], asAt['independent foster']],
      [
        'Independent living or supported accommodation',
        start['independent living'],
        asAt['independent living'],
      ],
      ['Residential care', start.residential, asAt.residential],
    ]);
    expect([total.atStart.value, total.asAt.value]).toEqual([24, 24]);
  });

  it('tells the residential story', () => {
    const { residential } = tables.placementTypes;
    const { thereBefore, movedInFirstThreeMonths, toLongTermFosterFamily } = published.residential;
    expect(residential.asAt.value).toBe(published.placements.asAt.residential);
    expect(residential.thereAtStart.value).toBe(thereBefore);
    expect(residential.early.value).toBe(movedInFirstThreeMonths);
    expect(residential.later.value).toBe(0);
    expect(residential.movedToFamily.value).toBe(toLongTermFosterFamily);
  });

  it('has the children with two or more placement moves', () => {
    expect(tables.moves.asReported.map(({ children }) => children.value)).toEqual([
      sampleFigures.twoOrMoreMovesSinceLookedAfter,
      published.twoOrMoreMoves.yearBefore,
      published.twoOrMoreMoves.since,
    ]);
    expect(tables.moves.asReported.map(({ of }) => of.value)).toEqual([24, 24, 24]);
  });

  it('has the children with missing episodes', () => {
    expect(tables.missing.asReported.map(({ children }) => children.value)).toEqual([
      published.anyMissing.yearBefore,
      published.anyMissing.since,
    ]);
  });

  it('shows beside them that equal windows tell less of a fall', () => {
    const [before, since] = tables.moves.equal;
    expect(before?.length).toEqual(since?.length);
    expect(before?.children.value).toBeLessThan(published.twoOrMoreMoves.yearBefore);
    expect(tables.moves.warnings.map(({ id }) => id)).toContain('unequal-windows');
  });

  it('has the feedback on network meetings', () => {
    const form = tables.feedback.forms.find(({ form: name }) => name.startsWith('network meeting'));
    const { evaluations, lowest, meanTo2Places } = published.networkMeetings;
    expect(form?.returned.value).toBe(evaluations);
    expect(form?.together[0]?.lowest.value).toBe(lowest);
    expect(form?.together[0]?.mean.value?.toFixed(2)).toBe(String(meanTo2Places));
    const yesOf = (words: RegExp) => {
      const found = tables.feedback.questions.find(({ question }) => words.test(question));
      return found?.kind === 'yes-no' ? [found.yes.value, found.answers.value] : null;
    };
    expect(yesOf(/listened/)).toEqual([published.networkMeetings.feltListenedTo, evaluations]);
    expect(yesOf(/views/)).toEqual([published.networkMeetings.viewsTakenIntoAccount, evaluations]);
  });

  it('has the attendance', () => {
    const row = (kind: string) => tables.attendance.rows.find((each) => each.kind === kind);
    const figures = (kind: string) => {
      const found = row(kind);
      return [found?.fewest, found?.most, found?.eligible].map((number) => number?.value);
    };
    const { workshops, reflectivePractice } = published;
    expect(figures('workshop')).toEqual([workshops.fewest, workshops.most, workshops.eligible]);
    expect(row('workshop')?.mean.value).toBe(workshops.mean);
    expect(figures('reflective practice')).toEqual([
      reflectivePractice.fewest,
      reflectivePractice.most,
      reflectivePractice.eligible,
    ]);
    expect(Math.round((row('reflective practice')?.share.value ?? 0) * 100)).toBe(
      reflectivePractice.meanPercent,
    );
  });

  it('opens every number to rows of the files', () => {
    const { asReported } = tables.missing;
    const behind = asReported.map(({ events }) => workbench.rowsBehind(events.behind));
    expect(behind.map(({ rows }) => rows.length)).toEqual(asReported.map(({ events }) => events.value));
    expect(behind.flatMap(({ rows }) => rows).every(({ file }) => file === 'ssda903_missing.csv')).toBe(true);
  });
});
