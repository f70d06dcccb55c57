import { answerAhead } from '@/server/api/edge-ahead';
import { upcomingScreens } from '../offline/upcoming-screens';

export const POST = (request: Request) => answerAhead(request, upcomingScreens);
