/** `npm run grammars`: writes the grammars as VS Code reads them. */
import { writeFileSync } from 'node:fs';
import { article, markdown } from './grammars.ts';

export const files = { 'article.tmLanguage.json': article, 'markdown.tmLanguage.json': markdown };

if (import.meta.main) {
  for (const [name, grammar] of Object.entries(files)) {
    writeFileSync(new URL(name, import.meta.url), JSON.stringify(grammar));
  }
}
