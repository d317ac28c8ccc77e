import { bed, desk } from '../interior/furniture.ts';
import type { Subject } from '../prompt/subject.ts';
import { cat } from './animals.ts';
import { handbag } from './bags.ts';
import { bottle } from './bottle.ts';
import { friedRice, noodles } from './bowl.ts';
import { cake } from './cakes.ts';
import { car } from './car.ts';
import { cosmetics } from './cosmetics.ts';
import { cup } from './cup.ts';
import { burger, satay } from './fast-food.ts';
import { apple, orange } from './fruit.ts';
import { shirt } from './garments.ts';
import { glass } from './glass.ts';
import { headphones } from './headphones.ts';
import { lamp } from './lamp.ts';
import { laptop } from './laptop.ts';
import { calendar } from './office.ts';
import { parcel } from './parcels.ts';
import { phone } from './phone.ts';
import { flowers, potPlant } from './plants.ts';
import { chair, sofa } from './seats.ts';
import { shoe } from './shoe.ts';
import { bulb, envelope, magnifier, pin, tick } from './signs.ts';
import type { Thing } from './thing.ts';
import { watch } from './watch.ts';

const catalogue: Partial<Record<Subject, readonly Thing[]>> = {
  apple: [apple],
  bedroom: [bed],
  bottle: [bottle],
  bulb: [bulb],
  burger: [burger],
  cake: [cake],
  calendar: [calendar],
  car: [car],
  cat: [cat],
  chair: [chair],
  cosmetics: [cosmetics],
  cup: [cup],
  envelope: [envelope],
  flowers: [flowers],
  friedRice: [friedRice],
  fruit: [apple, orange],
  glass: [glass],
  handbag: [handbag],
  headphones: [headphones],
  lamp: [lamp],
  laptop: [laptop],
  magnifier: [magnifier],
  noodles: [noodles],
  office: [desk],
  orange: [orange],
  parcel: [parcel],
  phone: [phone],
  pin: [pin],
  potPlant: [potPlant],
  satay: [satay],
  shirt: [shirt],
  shoe: [shoe],
  sofa: [sofa],
  tick: [tick],
  watch: [watch],
};

/** The things among the subjects, in their order; "fruit" brings two kinds. */
export function thingsOf(subjects: readonly Subject[]): Thing[] {
  return subjects.flatMap((subject) => catalogue[subject] ?? []);
}
