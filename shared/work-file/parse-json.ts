import { mostDepth } from './limits';
import { WorkRefused } from './refused';

/**
 * The content of JSON that may come from anywhere: not nested so deeply that reading it would fail, and without keys that would
 * change what objects inherit.
 * @throws WorkRefused
 */
export function parseJson(text: string): unknown {
  if (depthOf(text) > mostDepth)
    throw new WorkRefused('damaged', 'Its brackets lie deeper in one another than those of any work file.');
  let content: unknown;
  try {
    content = JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__')
        throw new WorkRefused('damaged', 'It holds the name __proto__, which no work has.');
      return value;
    });
  } catch (error) {
    if (error instanceof WorkRefused) throw error;
    throw new WorkRefused('damaged', 'It ends too early, or something in it was changed.');
  }
  return content;
}

/** The most brackets that are open at once; brackets in texts do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (isText) {
      if (sign === '\\') i++;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return deepest;
}
