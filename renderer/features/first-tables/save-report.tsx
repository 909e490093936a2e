import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { FirstTables } from '../../../shared/analysis/first-tables/results';
import type { RuleFindings } from '../../../shared/analysis/quality/finding';
import { firstTablesReport } from '../../../shared/report/first-tables-report';
import { renderReport } from '../../../shared/report/html/render-report';
import { useHost, useLoadResult, useSettings, useWorkbench } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { fileName } from '../../components/export/file-name';
import { tell } from '../../components/toast/toast';

/** Saves everything on this page as one HTML file that prints on A4, or on the desktop as PDF. */
export function SaveReport({ tables }: { tables: FirstTables }) {
  const engine = useWorkbench();
  const host = useHost();
  const settings = useSettings();
  const { files } = useLoadResult();
  const [saving, setSaving] = useState(false);
  const save = async (ending: 'html' | 'pdf') => {
    setSaving(true);
    try {
      const findings = (await engine.quality()) as readonly RuleFindings[];
      const html = renderReport(firstTablesReport(tables, settings, files, findings));
      const name = fileName(`${settings.shortName} report ${tables.definition.asAt}`, ending);
      const saved = await (ending === 'pdf'
        ? host.savePdf?.(name, html)
        : host.save(name, new Blob([html], { type: 'text/html' })));
      if (saved) tell(`Saved ${name}`);
    } finally {
      setSaving(false);
    }
  };
  return (
    <>
      {host.savePdf !== undefined && (
        <Button onPress={() => void save('pdf')} isDisabled={saving}>
          <FileDown aria-hidden size={16} />
          Save as PDF
        </Button>
      )}
      <Button look="main" onPress={() => void save('html')} isDisabled={saving}>
        <FileDown aria-hidden size={16} />
        Save as report
      </Button>
    </>
  );
}
