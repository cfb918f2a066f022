import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { NumberInQuery } from '../../platform/http';
import { deskLists, type DeskListName } from './desk.shape';

const mostLines = 100;
const usualLines = 20;

/** How much of each list is shown. */
export class DeskQuery {
  /** How many lines of each list at most. */
  @IsOptional()
  @NumberInQuery()
  @IsInt()
  @Min(1)
  @Max(mostLines)
  limit: number = usualLines;
}

/** Which list is asked for. */
export class DeskListPath {
  @IsIn(deskLists)
  list!: DeskListName;
}
