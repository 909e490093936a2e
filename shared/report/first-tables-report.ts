import type { FirstTables } from '../analysis/first-tables/results';
import type { RuleFindings } from '../analysis/quality/finding';
import type { ProgrammeSettings } from '../definitions/programme-settings';
import type { OpenNumber } from '../definitions/rows-behind';
import { showCount, showDay } from '../domain/wording';
import { count } from './figures';
import { ageAndSexSection } from './first-tables/age-and-sex-section';
import { attendanceSection } from './first-tables/attendance-section';
import { feedbackSection } from './first-tables/feedback-section';
import { placementTypesSection } from './first-tables/placement-types-section';
import { referralsSection } from './first-tables/referrals-section';
import { missingSection, movesSection } from './first-tables/window-section';
import { type LoadedFile, loadedSection, qualitySection } from './loaded-sections';
import type { HeadFigure, ReportModel, Section } from './report-model';

const smallNumbers = {
  id: 'small-numbers',
  text: 'This report holds numbers below 5, by which a child could be recognised. Check your disclosure rules before it leaves the team.',
};

/** The first tables as sections, in the order a panel reads them. */
export function firstTablesSections(tables: FirstTables): Section[] {
  return [
    referralsSection(tables),
    ageAndSexSection(tables),
    placementTypesSection(tables),
    movesSection(tables),
    missingSection(tables),
    feedbackSection(tables),
    attendanceSection(tables),
  ];
}

/** The figures that stand at the head: who was referred, took part and is followed, and where they live now. */
export function headFigures({
  definition,
  referrals,
  ageAndSex,
  placementTypes,
  moves,
}: FirstTables): HeadFigure[] {
  const asAt = showDay(definition.asAt);
  const { residential, total } = placementTypes;
  const [before, since] = moves.equal;
  return [
    figure('Referrals', referrals.total),
    figure('Children who took part', ageAndSex.total.total),
    figure('In residential care at the start', residential.atStart, total.atStart),
    figure(`In residential care on ${asAt}`, residential.asAt, total.asAt),
    ...(before ? [figure('Two or more moves before, equal time', before.children, before.of)] : []),
    ...(since ? [figure('Two or more moves since, equal time', since.children, since.of)] : []),
  ];
}

function figure(label: string, number: OpenNumber, of?: OpenNumber): HeadFigure {
  const whole = number.value === null || !of?.value ? '' : `of ${showCount(of.value, 'child', 'children')}`;
  return { label, cell: count(number, label), of: whole };
}

/** The report of the first tables: the tables, what they rest on and what the checks found. */
export function firstTablesReport(
  tables: FirstTables,
  settings: Pick<ProgrammeSettings, 'programme' | 'council'>,
  files: readonly LoadedFile[],
  findings: readonly RuleFindings[],
): ReportModel {
  const asAt = `As at ${showDay(tables.definition.asAt)}`;
  return {
    title: settings.programme,
    subtitle: settings.council === '' ? asAt : `${settings.council} · ${asAt}`,
    figures: headFigures(tables),
    warnings: [smallNumbers, ...tables.warnings],
    sections: [...firstTablesSections(tables), loadedSection(files), qualitySection(findings)],
  };
}
