import { cohort } from './analysis/cohort/cohort';
import type { Filtering } from './analysis/cohort/named-children';
import type { CohortResult } from './analysis/cohort/results';
import { cost } from './analysis/cost/cost';
import type { CostResult } from './analysis/cost/results';
import { firstTables } from './analysis/first-tables/first-tables';
import type { FirstTables } from './analysis/first-tables/results';
import type { FieldValue, PivotCell, PivotResult, PivotTable } from './analysis/pivot/pivot-result';
import type { Pivots, Tick } from './analysis/pivot/pivots';
import { checkingQuality } from './analysis/quality/check-quality';
import type { RuleFindings } from './analysis/quality/finding';
import { type ChildPage, childPage } from './analysis/timeline/child-page';
import type { Timeline } from './analysis/timeline/lane';
import { timeline } from './analysis/timeline/timeline';
import { Database } from './database/database';
import { databaseFile } from './database/database-file';
import { type LostTable, type MadeTable, MadeTables } from './database/made-tables';
import type { CohortDefinition } from './definitions/cohort-definition';
import type { CostDefinition } from './definitions/cost-definition';
import type { FileDecisions, RememberedShapes } from './definitions/file-decisions';
import type { FirstTablesDefinition } from './definitions/first-tables-definition';
import { type LevelChoice, type PivotDefinition, pivotDefinition } from './definitions/pivot-definition';
import { defaultSettings, type ProgrammeSettings } from './definitions/programme-settings';
import type { RowsBehind } from './definitions/rows-behind';
import type { TimelineDefinition } from './definitions/timeline-definition';
import { breather } from './extracts/breather';
import { shapeOf } from './extracts/decisions-in-force';
import type { ExtractSource } from './extracts/extract-source';
import type { LoadProgress, LoadResult } from './extracts/load-result';
import { type AskedSource, changeLoaded, type Loaded, nothingLoaded } from './extracts/loaded-extracts';
import { openPivots } from './open-pivots';
import { type RowsTable, rowsBehind } from './rows-behind';

export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Stops the load at once; what was loaded before stays as it was. */
  readonly signal?: AbortSignal;
}

/** Some of a file's rows as they stand in it. */
export interface Preview {
  readonly columns: readonly string[];
  /** Rows of the file's table in all. */
  readonly total: number;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

type PivotQuestion<Answer> = (pivots: Pivots, tick: Tick) => Promise<Answer>;

/** Why something was broken off that will begin again. */
const givenWay = new Error('What is loaded changed.');

/** The engine's one face: the window's worker and the command line each hold one. */
export class Workbench {
  private loaded: Loaded = nothingLoaded;
  private programme: ProgrammeSettings = defaultSettings;
  private shapes: RememberedShapes = {};
  /** The last answer of the checks, for as long as nothing that they look at has changed. */
  private checked: {
    readonly loaded: Loaded;
    readonly programme: ProgrammeSettings;
    readonly asAt: string | null;
    readonly findings: readonly RuleFindings[];
  } | null = null;
  /** The checks under way. */
  private checking: AbortController | null = null;
  /** The pivots over what is loaded now; null until one is asked for. */
  private pivots: Pivots | null = null;
  /** The pivot under way. */
  private pivoting: AbortController | null = null;
  /** All that is being asked of the pivots, with what stops it. */
  private readonly asked = new Map<Promise<unknown>, AbortController>();
  /** Changes and checks run one after another. */
  private changing: Promise<unknown> = Promise.resolve();
  /** The last that was asked to work alone; checks hold nothing up that only waits for changes. */
  private lastChange: Promise<unknown> = Promise.resolve();
  private readonly made: MadeTables;

  private constructor(readonly database: Database) {
    this.made = new MadeTables(database);
  }

  static async open(wasm?: string | Uint8Array<ArrayBuffer>): Promise<Workbench> {
    return new Workbench(await Database.open(wasm));
  }

  /** Adds files; one of the same name replaces the one before. */
  load(sources: readonly ExtractSource[], options: LoadOptions = {}): Promise<LoadResult> {
    return this.change(
      sources.map((source) => ({ source })),
      [],
      options,
    );
  }

  /** Reads a file again as a person said, and remembers it for the next file with the same columns. */
  async decide(name: string, decisions: FileDecisions): Promise<LoadResult> {
    const file = this.fileNamed(name);
    const result = await this.change([{ source: file.source, asked: decisions }], [], {});
    const columns = this.fileNamed(name).extract.table.columns.map((column) => column.name);
    this.shapes = { ...this.shapes, [shapeOf(columns)]: decisions };
    return result;
  }

  remove(name: string): Promise<LoadResult> {
    return this.change([], [name], {});
  }

  clear(): Promise<LoadResult> {
    return this.change(
      [],
      this.loaded.files.map((file) => file.source.name),
      {},
    );
  }

  result(): LoadResult {
    return this.loaded.result;
  }

  remembered(): RememberedShapes {
    return this.shapes;
  }

  remember(shapes: RememberedShapes): void {
    this.shapes = shapes;
  }

  settings(): ProgrammeSettings {
    return this.programme;
  }

  /** Takes the settings and works out again what depends on them. */
  async setSettings(settings: ProgrammeSettings): Promise<LoadResult> {
    const before = this.programme;
    this.programme = settings;
    const markersChanged = JSON.stringify(before.nullMarkers) !== JSON.stringify(settings.nullMarkers);
    const again = markersChanged ? this.loaded.files.map(({ source, asked }) => ({ source, asked })) : [];
    try {
      return await this.change(again, [], {});
    } catch (error) {
      this.programme = before;
      throw error;
    }
  }

  preview(name: string, first: number, count: number): Preview {
    const { extract, table } = this.fileNamed(name);
    const columns = extract.table.columns.map((column) => column.name);
    const rows = [...extract.kept.subarray(first, first + count)].map((row) => ({
      line: extract.table.lines[row] as number,
      cells: extract.table.columns.map((column) => column.values.text(row)),
    }));
    return { columns, total: table === null ? 0 : extract.kept.length, rows };
  }

  /**
   * What is wrong in the data, rule by rule; rules that found nothing are there with a count of nought.
   * The checks let other questions through as they go, give way to a change of what is loaded, and then begin again.
   * @throws when stopped by `stopChecking`
   */
  quality(
    asAt: string | null = null,
    onProgress?: (share: number) => void,
  ): Promise<readonly RuleFindings[]> {
    const checked = this.changing.then(() => this.check(asAt, onProgress));
    this.changing = checked.catch(() => undefined);
    return checked.catch((error) => {
      if (error === givenWay) return this.quality(asAt, onProgress);
      throw error;
    });
  }

  /** Stops the checks under way. */
  stopChecking(): void {
    this.checking?.abort(new Error('The checks were stopped before they were through.'));
  }

  private async check(
    asAt: string | null,
    onProgress?: (share: number) => void,
  ): Promise<readonly RuleFindings[]> {
    const { loaded, programme, checked } = this;
    if (checked?.loaded === loaded && checked.programme === programme && checked.asAt === asAt)
      return checked.findings;
    const controller = new AbortController();
    this.checking = controller;
    const breathe = breather(controller.signal);
    const steps = checkingQuality(this.database, { asAt, screening: programme.screening });
    try {
      let step = steps.next();
      while (!step.done) {
        onProgress?.(step.value);
        await breathe();
        await this.nothingAsked();
        step = steps.next();
      }
      this.checked = { loaded, programme, asAt, findings: step.value };
      return step.value;
    } finally {
      await this.nothingAsked();
      steps.return([]);
      this.checking = null;
    }
  }

  timeline(definition: TimelineDefinition): Timeline {
    return timeline(this.database, definition, this.programme);
  }

  child(childId: string): ChildPage {
    return childPage(this.database, childId, this.programme);
  }

  firstTables(definition: FirstTablesDefinition): FirstTables {
    return firstTables(this.database, definition, this.programme);
  }

  /**
   * Compares the time before an index date with the time after it.
   * @throws ComparisonRefused or PivotRefused where the definition names what is not there
   */
  async cohort(definition: CohortDefinition): Promise<CohortResult> {
    await this.lastChange;
    return cohort(this.database, definition, this.programme, this.filtering);
  }

  /**
   * Works out what a programme cost and what it may have avoided.
   * @throws ComparisonRefused, CostRefused or PivotRefused where the definition cannot be used
   */
  async cost(definition: CostDefinition): Promise<CostResult> {
    await this.lastChange;
    return cost(this.database, definition, this.filtering);
  }

  /** The rows of a table for which filters hold, as a pivot counts them. */
  private readonly filtering: Filtering = async (table, filters) => {
    const asked = pivotDefinition.parse({ table, filters });
    return (await this.pivotRows(asked, { row: [], column: [] })).rowids;
  };

  /** The tables that can be pivoted, with their fields: canonical ones, the files' own, and those made of a query's answer. */
  pivotTables(): Promise<readonly PivotTable[]> {
    return this.askPivots(async (pivots) => pivots.tables());
  }

  /**
   * Works a pivot out. A newer one stops it, and so does a change of what is loaded.
   * @throws PivotRefused where it cannot be shown; an AbortError when it was stopped
   */
  pivot(definition: PivotDefinition): Promise<PivotResult> {
    this.stopPivot();
    this.pivoting = new AbortController();
    return this.askPivotsOnce((pivots, tick) => pivots.pivot(definition, tick), this.pivoting);
  }

  /** Stops the pivot under way. */
  stopPivot(): void {
    this.pivoting?.abort();
  }

  /** The keys that a field has, in natural order, each with its rows. */
  pivotValues(table: string, field: LevelChoice): Promise<readonly FieldValue[]> {
    return this.askPivots((pivots, tick) => pivots.values(table, field, tick));
  }

  /** The rows behind a cell of a pivot, or behind a total. */
  pivotRows(definition: PivotDefinition, cell: PivotCell): Promise<RowsBehind> {
    return this.askPivots((pivots, tick) => pivots.rowsBehind(definition, cell, tick));
  }

  /** Asks, and asks again where a change of what is loaded came between. */
  private async askPivots<Answer>(question: PivotQuestion<Answer>): Promise<Answer> {
    for (;;) {
      try {
        return await this.askPivotsOnce(question, new AbortController());
      } catch (error) {
        if (error !== givenWay) throw error;
      }
    }
  }

  private async askPivotsOnce<Answer>(
    question: PivotQuestion<Answer>,
    stop: AbortController,
  ): Promise<Answer> {
    for (let change: unknown; change !== this.lastChange; ) {
      change = this.lastChange;
      await change;
    }
    stop.signal.throwIfAborted();
    this.pivots ??= openPivots(this.database, this.loaded.files, this.made.list(), this.programme);
    const answer = question(this.pivots, breather(stop.signal));
    this.asked.set(answer, stop);
    try {
      return await answer;
    } finally {
      this.asked.delete(answer);
    }
  }

  /** The pivots so far are about what was there before a change. */
  private forgetPivots(): void {
    this.stopPivot();
    for (const stop of this.asked.values()) stop.abort(givenWay);
    this.pivots = null;
  }

  /** The rows behind a number, with where each came from. */
  rowsBehind(behind: RowsBehind): RowsTable {
    return rowsBehind(this.database, this.loaded.files, behind);
  }

  /** Everything loaded as the bytes of an SQLite file, once changes under way are through. */
  databaseFile(): Promise<Uint8Array> {
    return this.alone(() => databaseFile(this.database));
  }

  /**
   * Makes a table of a query's answer, which is made again after every change of what is loaded.
   * @throws QueryRefused where the name is taken or the query does not only read
   */
  tableFromQuery(name: string, sql: string): Promise<void> {
    return this.changeMade(() => this.made.make(name, sql));
  }

  removeMadeTable(name: string): Promise<void> {
    return this.changeMade(() => this.made.remove(name));
  }

  private changeMade(change: () => void): Promise<void> {
    this.forgetPivots();
    return this.alone(change);
  }

  madeTables(): readonly MadeTable[] {
    return this.made.list();
  }

  /** Tables that could not be made again after the last change, and why. */
  lostTables(): readonly LostTable[] {
    return this.made.lost();
  }

  private fileNamed(name: string) {
    const file = this.loaded.files.find(({ source }) => source.name === name);
    if (file === undefined) throw new RangeError(`No file called ${name} is loaded.`);
    return file;
  }

  private change(
    add: readonly AskedSource[],
    remove: readonly string[],
    options: LoadOptions,
  ): Promise<LoadResult> {
    this.checking?.abort(givenWay);
    this.forgetPivots();
    const changed = this.alone(async () => {
      const { onProgress, signal } = options;
      const hooks = {
        breathe: breather(signal),
        otherTables: this.made.list().map(({ name }) => name),
        ...(onProgress === undefined ? {} : { onProgress }),
      };
      this.loaded = await changeLoaded(
        this.database,
        this.loaded,
        add,
        remove,
        this.shapes,
        this.programme,
        hooks,
      );
      this.made.makeAgain();
      return this.loaded.result;
    }, this.changing);
    this.changing = this.lastChange;
    return changed;
  }

  /** Waits until no field is being read for a pivot: SQLite drops no table meanwhile, and checks make tables for themselves. */
  private async nothingAsked(): Promise<void> {
    while (this.asked.size > 0) await Promise.allSettled(this.asked.keys());
  }

  /** Works after all changes before it, and once nothing is asked of the pivots: SQLite alters no table that is being read. */
  private alone<Done>(
    work: () => Done | Promise<Done>,
    after: Promise<unknown> = this.lastChange,
  ): Promise<Done> {
    const done = Promise.allSettled([after, this.lastChange, ...this.asked.keys()]).then(work);
    this.lastChange = done.catch(() => undefined);
    return done;
  }
}
