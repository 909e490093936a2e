import {
  ChartGantt,
  FileInput,
  GitCompareArrows,
  Grid3x3,
  ListChecks,
  type LucideIcon,
  PoundSterling,
  Settings,
  SquareTerminal,
  Table2,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';

/** A place in the left rail. A view is one component; what it needs it takes from the workbench's hooks. */
export interface View {
  readonly id: string;
  readonly label: string;
  readonly Icon: LucideIcon;
  /** `work` follows the order of the work from the top; `foot` stands apart at the foot. */
  readonly place: 'work' | 'foot';
  readonly Component: ComponentType;
}

/** Every view, in the order of the rail. A new one takes a line here and nothing else. */
export const views: readonly View[] = [
  {
    id: 'extracts',
    label: 'Extracts',
    Icon: FileInput,
    place: 'work',
    Component: lazy(async () => ({
      default: (await import('../features/extracts/extracts-view')).ExtractsView,
    })),
  },
  {
    id: 'quality',
    label: 'Quality',
    Icon: ListChecks,
    place: 'work',
    Component: lazy(async () => ({
      default: (await import('../features/quality/quality-view')).QualityView,
    })),
  },
  {
    id: 'timeline',
    label: 'Timeline',
    Icon: ChartGantt,
    place: 'work',
    Component: lazy(async () => ({
      default: (await import('../features/timeline/timeline-view')).TimelineView,
    })),
  },
  {
    id: 'first-tables',
    label: 'First tables',
    Icon: Table2,
    place: 'work',
    Component: lazy(async () => ({
      default: (await import('../features/first-tables/first-tables-view')).FirstTablesView,
    })),
  },
  {
    id: 'pivot',
    label: 'Pivot',
    Icon: Grid3x3,
    place: 'work',
    Component: lazy(async () => ({
      default: (await import('../features/pivot/pivot-view')).PivotView,
    })),
  },
  {
    id: 'cohort',
    label: 'Cohort',
    Icon: GitCompareArrows,
    place: 'work',
    Component: lazy(async () => ({
      default: (await import('../features/cohort/cohort-view')).CohortView,
    })),
  },
  {
    id: 'cost',
    label: 'Cost',
    Icon: PoundSterling,
    place: 'work',
    Component: lazy(async () => ({
      default: (await import('../features/cost/cost-view')).CostView,
    })),
  },
  {
    id: 'sql',
    label: 'SQL',
    Icon: SquareTerminal,
    place: 'foot',
    Component: lazy(async () => ({ default: (await import('../features/sql/sql-view')).SqlView })),
  },
  {
    id: 'settings',
    label: 'Settings',
    Icon: Settings,
    place: 'foot',
    Component: lazy(async () => ({
      default: (await import('../features/settings/settings-view')).SettingsView,
    })),
  },
];

/** A child's page, opened from any view in the side panel. */
export const ChildPage: ComponentType<{ childId: string }> = lazy(async () => ({
  default: (await import('../features/timeline/child-page')).ChildPage,
}));
