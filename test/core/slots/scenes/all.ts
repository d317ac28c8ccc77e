import { agencyWires } from './agency-wires.ts';
import { batikShop } from './batik-shop.ts';
import { chineseDashboard } from './chinese-dashboard.ts';
import { coursePlatform } from './course-platform.ts';
import { crossedMobile } from './crossed-mobile.ts';
import { houseHunt } from './house-hunt.ts';
import { kitCards } from './kit-cards.ts';
import { newsReader } from './news-reader.ts';
import { photoFeed } from './photo-feed.ts';
import { riadBooking } from './riad-booking.ts';
import { settingsScreens } from './settings-screens.ts';
import { studioSite } from './studio-site.ts';
import { styleSheet } from './style-sheet.ts';
import { teamDashboard } from './team-dashboard.ts';
import { travelDeck } from './travel-deck.ts';
import { warungApp } from './warung-app.ts';

/** The rules were made with these in sight. */
export const seenScenes = [
  ...[batikShop, coursePlatform, crossedMobile, houseHunt, newsReader, photoFeed, riadBooking],
  ...[settingsScreens, styleSheet, teamDashboard, travelDeck],
];

/** Drawn before the rules were made, and not looked at until they were done. */
export const heldOutScenes = [warungApp, kitCards, chineseDashboard, studioSite, agencyWires];
