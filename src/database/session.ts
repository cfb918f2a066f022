/** Whatever the server's defaults are, text of days and moments is ISO and in UTC. */
export const session = '-c datestyle=ISO,YMD -c timezone=UTC';
