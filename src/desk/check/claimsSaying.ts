import {type Claim, readFigure} from "../../claims/index.ts";

const most = 3;

/** The ids of the claims that say the figure and unit which a phrase begins with; none without a unit, or where many do. */
export function claimsSaying(phrase: string, claims: ReadonlyMap<string, Claim>): readonly string[] {
  const reading = readFigure(phrase);
  if (reading === null || reading.unit === null || reading.at > 1) return [];
  const {value, low, high, unit} = reading;
  const found = [...claims.values()].filter(({quantity}) => {
    if (quantity.unit !== unit) return false;
    return value === null
      ? low !== null && quantity.low === low && quantity.high === high
      : [quantity.value, quantity.low, quantity.high].includes(value);
  });
  return found.length <= most ? found.map(({id}) => id) : [];
}
