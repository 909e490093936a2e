import { describe, expect, it } from 'vitest';
import { headerRowOf } from '../../../shared/extracts/reading/header-row';

const rows = (text: string) => text.split('\n').map((line) => line.split(','));
const headerOf = (text: string, known: string | null = null) =>
  headerRowOf(rows(text), (cells) => cells.join(',') === known);

describe('the row of the column names', () => {
  it.each([
    ['is the first', 'home,beds\nAsh,4\nElm,5', 0],
    ['is the first though all are words', 'home,kind\nAsh,foster\nElm,foster', 0],
    ['is the first though most names are years', 'Area,2016,2017\nYork,4,5\nLeeds,c,c', 0],
    ['is the first though one name is missing', 'home,,beds,town\nAsh,x,4,Wath\nElm,y,5,Maltby', 0],
    ['is the first though two names of three are missing', ',,beds\nAsh,x,4\nElm,y,5', 1],
    ['is the first though a later row is wider', 'home,beds\nAsh,4\nElm,5,x,y\nOak,6', 0],
    ['is the first though most cells below are empty', 'a,b,c,d,e\n1,,,,\n2,,,,\n3,,,,', 0],
    ['stands below titles', 'Homes\nof the council\nhome,beds\nAsh,4\nElm,5', 2],
    ['stands below titles as wide as the table', 'Homes,,\nAll of them,,\nhome,beds,town\nAsh,4,Wath', 2],
    ['stands below a line about the report', 'From:,01/04/2017\nTo:,31/03/2018\nhome,beds\nAsh,4', 2],
    ['stands below lines about the report, of a wider table', 'Run by,Jo,\nhome,beds,town\nAsh,4,Wath', 1],
    ['may itself begin with a word about reports', 'date,count\n01/04/2017,4\n02/04/2017,5', 0],
    ['may be the only row', 'home,beds', 0],
    ['may be one column', 'home\nAsh\nElm', 0],
  ])('%s', (_, text, at) => {
    expect(headerOf(text)).toBe(at);
  });

  it('is the one that a known kind has, wherever it stands', () => {
    expect(headerOf('a,b,c\n1,2,3\nCHILD,DOB,\n4,5,6', 'CHILD,DOB,')).toBe(2);
  });

  it('is not sought far down', () => {
    const far = `${'a,b\n'.repeat(70)}CHILD,DOB`;
    expect(headerOf(far, 'CHILD,DOB')).toBe(0);
  });
});
