/** What the export is of; the word "estimated" stands in it wherever it goes. */
export const costTitle = 'Programme cost and estimated cost avoidance';
