// Node's own HTTP server and pg, nothing between: the two statements of a save, for whoever asks. What the path through
// session, permission, questionnaire, rules and framework costs is measured against this.
import { createServer } from 'node:http';
import type { SaveAnswer } from '@/domain/answers/inputs';
import { readSheet, writeAnswer } from '@/server/db/answers';

type Asked = SaveAnswer & { patientId: string };

async function keep({ patientId, ...save }: Asked): Promise<{ revision: number | null }> {
  const sheet = await readSheet(save.caseId, save.saveId);
  if (sheet === null || sheet.earlier !== null) return { revision: sheet?.earlier?.revision ?? null };
  return { revision: await writeAnswer({ ...save, patientId, questionnaireVersion: 'bare', at: new Date() }) };
}

const server = createServer((request, reply) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    keep(JSON.parse(Buffer.concat(parts).toString()) as Asked).then(
      (kept) => reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(kept)),
      () => reply.writeHead(500).end(),
    );
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('bare.ready'));
