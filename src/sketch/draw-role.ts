import { drawAbstract } from './design/draw-abstract.ts';
import { drawLogo } from './design/draw-logo.ts';
import { drawPattern } from './design/draw-pattern.ts';
import { drawInterior } from './interior/draw-interior.ts';
import { drawLandscape } from './landscape/draw-landscape.ts';
import { drawPeople } from './people/draw-people.ts';
import { drawPortrait } from './people/draw-portrait.ts';
import { drawChart } from './plans/draw-chart.ts';
import { drawMap } from './plans/draw-map.ts';
import { drawScreen } from './plans/draw-screen.ts';
import type { Role } from './prompt/role.ts';
import type { Scene } from './scene.ts';
import { drawFood, drawProduct, drawSymbol } from './still/draw-still.ts';
import { drawCity } from './town/draw-city.ts';
import { drawMarketplace } from './town/draw-marketplace.ts';

const drawings: Readonly<Record<Role, (scene: Scene) => void>> = {
  portrait: drawPortrait,
  people: drawPeople,
  landscape: drawLandscape,
  city: drawCity,
  market: drawMarketplace,
  product: drawProduct,
  food: drawFood,
  interior: drawInterior,
  map: drawMap,
  chart: drawChart,
  screen: drawScreen,
  symbol: drawSymbol,
  abstract: drawAbstract,
  logo: drawLogo,
  pattern: drawPattern,
};

/** Paints the whole canvas with the kind of picture that the brief asks for. */
export function drawRole(scene: Scene): void {
  drawings[scene.brief.role](scene);
}
