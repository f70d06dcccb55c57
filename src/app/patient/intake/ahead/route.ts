import { handleUpcoming } from '@/server/api/upcoming-endpoint';
import { upcomingScreens } from '../offline/upcoming-screens';

export const POST = (request: Request) => handleUpcoming(request, upcomingScreens);
