import type { ReactNode } from 'react';
import type { Warning } from '../../../shared/analysis/first-tables/results';
import { aroundWarnings, type Block, type Section } from '../../../shared/report/report-model';
import { Notice } from '../../components/notice/notice';
import { BarPicture } from './bar-picture';
import styles from './first-tables.module.css';
import { LeftOutChildren } from './left-out-children';
import { TableOfReport } from './table-of-report';
import { ChildLinks } from './use-open-number';

/** One section of the report on the screen: its tables and pictures, what must be known, and how it was worked out. */
export function SectionOfReport({ section, children }: { section: Section; children: ReactNode }) {
  const [before, after] = aroundWarnings(section);
  const headingId = `first-tables-${section.id}`;
  return (
    <section className={styles.section} data-section={section.id} aria-labelledby={headingId}>
      <h2 id={headingId}>{section.title}</h2>
      <Blocks blocks={before} />
      <div className={styles.beside}>
        <Warnings warnings={section.warnings} />
        {after.length > 0 && <Blocks blocks={after} />}
        <LeftOutChildren leftOut={section.leftOut} />
        {children}
        <details className={styles.more}>
          <summary>How this was worked out</summary>
          {section.working.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      </div>
    </section>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.blocks}>
      {blocks.map((block) => {
        if (block.kind === 'sentence') return <p key={block.text}>{block.text}</p>;
        if (block.kind === 'table') return <TableOfReport key={block.table.caption} table={block.table} />;
        return <BarPicture key={block.chart.title} chart={block.chart} />;
      })}
    </div>
  );
}

function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <Notice level="second-look">
      <div className={styles.warnings}>
        {warnings.map(({ id, text, children }) => (
          <div key={`${id} ${text}`}>
            <p>{text}</p>
            {children && <ChildLinks childIds={children} />}
          </div>
        ))}
      </div>
    </Notice>
  );
}
