import { Database, SquareTerminal } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { LostTable, MadeTable } from '../../../shared/database/made-tables';
import { useCommand } from '../../app/commands';
import { useNavigation } from '../../app/navigation';
import { useSidePanel } from '../../app/side-panels';
import { useResult } from '../../app/use-result';
import { useWorkbenchState } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { EmptyState } from '../../components/empty-state/empty-state';
import { AnalysisLayout, Page } from '../../components/page/page';
import type { EditorCalls } from './editor-extensions';
import { ExampleList } from './example-list';
import { LostTables } from './lost-tables';
import { useWritten } from './open-in-sql';
import { Outcome } from './outcome';
import { PastStatements } from './past-statements';
import { RunBar } from './run-bar';
import { SaveDatabase } from './save-database';
import { SchemaList } from './schema-list';
import { schemaTables } from './schema-tables';
import { StatementEditor, type StatementEditorHandle } from './statement-editor';
import { useQuery } from './use-query';

/** Every loaded table, asked in SQL. Nothing is changed by it, and nothing of it is kept. */
export function SqlView() {
  const { result } = useWorkbenchState();
  return result.files.length === 0 ? <NothingToAsk /> : <Console />;
}

function Console() {
  const { engine, result, removeMadeTable } = useWorkbenchState();
  const { open, closeAll } = useSidePanel();
  const [{ statement, waits }, setWritten] = useWritten();
  const [isSaving, setSaving] = useState(false);
  const editor = useRef<StatementEditorHandle>(null);
  const hintId = useId();
  const asking = useQuery();
  const { doing, past, shown } = asking;
  const { value } = useResult('made tables', async () => ({
    made: (await engine.madeTables()) as readonly MadeTable[],
    lost: (await engine.lostTables()) as readonly LostTable[],
  }));
  const tables = useMemo(() => schemaTables(result, value?.made ?? []), [result, value]);

  // How far back the statement shown is among those run before; 0 is the one being written.
  const back = useRef({ steps: 0, draft: '' });
  const run = () => {
    back.current.steps = 0;
    editor.current?.stopSuggesting();
    if (doing === null) void asking.run(statement);
  };
  useCommand({ id: 'sql-run', label: 'Run the statement', shortcut: 'Ctrl+Enter', run });

  const calls: EditorCalls = {
    tables: () => tables,
    changed: (written) => setWritten({ statement: written, waits: false }),
    earlier: (step) => {
      const { steps, draft } = back.current;
      const next = steps - step;
      if (next < 0 || next > past.length) return null;
      back.current = { steps: next, draft: steps === 0 ? statement : draft };
      return next === 0 ? back.current.draft : (past.at(-next)?.sql ?? null);
    },
  };
  const put = (sql: string) => {
    editor.current?.put(sql);
    editor.current?.focus();
  };

  const problem = shown !== null && 'problem' in shown.outcome ? shown.outcome.problem : null;
  const latestStatement = useRef(statement);
  latestStatement.current = statement;
  useEffect(() => {
    if (problem !== null && shown?.sql === latestStatement.current) editor.current?.mark(problem.place);
    else editor.current?.mark(null);
  }, [problem, shown]);

  return (
    <Page
      title="SQL"
      lead="Ask the loaded tables in SQLite's own language. Statements read and change nothing."
      actions={
        <Button onPress={() => setSaving(true)} expanded={isSaving}>
          <Database aria-hidden size={14} />
          Save the database
        </Button>
      }
    >
      {isSaving && <SaveDatabase onClose={() => setSaving(false)} />}
      {value && <LostTables lost={value.lost} onChoose={put} />}
      <AnalysisLayout
        definition={
          <SchemaList
            tables={tables}
            onChoose={(name) => editor.current?.insert(name)}
            onRemove={(name) => void removeMadeTable(name)}
          />
        }
      >
        <StatementEditor ref={editor} initial={statement} calls={calls} describedBy={hintId} />
        <RunBar
          doing={doing}
          waits={waits}
          hasPast={past.length > 0}
          hintId={hintId}
          onRun={run}
          onStop={asking.stop}
          onPast={() =>
            open({
              title: 'Statements run before',
              wide: true,
              content: (
                <PastStatements
                  past={past}
                  onChoose={(sql) => {
                    closeAll();
                    put(sql);
                  }}
                />
              ),
            })
          }
        />
        {shown === null && doing === null && <ExampleList onChoose={put} />}
        <Outcome
          key={shown === null ? '' : `${past.length} ${shown.sql}`}
          asking={asking}
          freeName={freeName(tables.map(({ name }) => name))}
          onGoTo={(place) => editor.current?.goTo(place)}
        />
      </AnalysisLayout>
    </Page>
  );
}

function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = 'answer';
  for (let n = 2; names.has(name); n++) name = `answer ${n}`;
  return name;
}

function NothingToAsk() {
  const { go } = useNavigation();
  return (
    <Page title="SQL">
      <EmptyState
        icon={<SquareTerminal aria-hidden />}
        title="Every loaded table, asked in SQL"
        action={
          <Button look="main" onPress={() => go('extracts')}>
            Go to Extracts
          </Button>
        }
      >
        <p>
          For questions that no other view answers: the canonical tables and every file as it came, in one
          SQLite database in this window's memory. Answers can be pivoted and exported.
        </p>
        <p>It needs at least one extract.</p>
      </EmptyState>
    </Page>
  );
}
