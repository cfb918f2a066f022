import { IsString, MaxLength } from 'class-validator';
import { CommandQuery } from '../../platform/http';
import { memberNames, noteOn, requiredMembers } from './import-row.members';
import { mostColumns, mostRows } from './row-text';

/** Into which office, and whether it is only rehearsed. */
export class ImportQuery extends CommandQuery {
  /** Code of the office whose register it is. */
  @IsString()
  @MaxLength(100)
  office!: string;
}

const membersSaid = memberNames.map((name) => {
  const note = noteOn(name);
  return `- \`${name}\`${note === undefined ? '' : `: ${note}`}`;
});

/** The body, in words, for the document of the API. */
export const bodyDescription = [
  `At most ${mostRows} acts and 16 MiB, in UTF-8. As \`application/x-ndjson\` a JSON object on each line; as \`text/csv\` a line of column names, then a line for each act, with commas or semicolons between; an empty cell is a member left out, a line of empty cells is none. A row holds at most 64 KiB, CSV at most ${mostColumns} columns. In CSV the items of \`norms\`, \`requestedMeasures\` and \`takenMeasures\` are divided by \`|\`, several addressees by \`|\` or blanks; \`content\` is JSON, or its members have columns of their own, such as \`content.object.title\`, with lists divided by \`|\`; such a path has at most six names.`,
  '',
  'A day (`…On`) is written `YYYY-MM-DD`, in CSV also `dd.mm.yyyy`; a moment (`…At`) as RFC 3339 with its offset, such as `2016-05-18T09:00:00+06:00`.',
  '',
  `The members of an act, of which ${requiredMembers.map((name) => `\`${name}\``).join(', ')} must be there:`,
  ...membersSaid,
].join('\n');
