import { IsString, MaxLength } from 'class-validator';
import { CommandQuery } from '../../platform/http';
import { memberNames, noteOn, requiredMembers } from './import-row.contract';
import { mostRows } from './row-text';

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
  `At most ${mostRows} acts and 16 MiB, in UTF-8. As \`application/x-ndjson\` a JSON object on each line; as \`text/csv\` a line of column names, then a line for each act, with commas or semicolons between; an empty cell is a member left out. In CSV the items of \`norms\` and \`requestedMeasures\` are divided by \`|\`, several addressees by \`|\` or blanks; \`content\` is JSON, or its members have columns of their own, such as \`content.object.title\`, with lists divided by \`|\`.`,
  '',
  `The members of an act, of which ${requiredMembers.map((name) => `\`${name}\``).join(', ')} must be there:`,
  ...membersSaid,
].join('\n');
