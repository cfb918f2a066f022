import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const mostItems = 100;
const usualItems = 50;

/** `true` and `false` as a query writes them; everything else stays as it is, to be refused. */
export const FlagInQuery = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** A whole number as a query writes it, in decimal digits. */
export const NumberInQuery = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value,
  );

/** What every list takes; a list with filters extends it. */
export class PageQuery {
  /** How many items at most. */
  @IsOptional()
  @NumberInQuery()
  @IsInt()
  @Min(1)
  @Max(mostItems)
  limit: number = usualItems;

  /** `nextCursor` of the page before, under the same filter and order. */
  @IsOptional()
  @IsString()
  @MaxLength(2048)
  cursor?: string;

  /** Adds `page.total`. */
  @IsOptional()
  @FlagInQuery()
  @IsBoolean()
  count?: boolean;
}

/** What every command takes. */
export class CommandQuery {
  /** Same checks, no effect, no number taken, no key used. */
  @IsOptional()
  @FlagInQuery()
  @IsBoolean()
  dryRun?: boolean;
}
