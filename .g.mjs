import {parse} from 'yaml'; import {readFileSync,readdirSync} from 'fs';
for (const dir of process.argv.slice(2)) for (const f of readdirSync(dir).filter(f=>f.endsWith('gold.yaml'))) { const g=parse(readFileSync(dir+'/'+f,'utf8')); const p=new Set(g.people??[]);
 for (const m of g.meetings??[]) { const r=(m.participants??[]).filter(x=>!p.has(x)); if(r.length) console.log(f.slice(0,30),m.kind,m.status,m.date,m.place,'|',m.participants.join('; ')); } }
