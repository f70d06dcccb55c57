import { answerReading } from '@/server/api/edge-standing';
import { ways } from '../ways';

export const POST = (request: Request) => answerReading(request, ways);
