// Next runs this in the browser before React takes a page over.
import { tolerateMovedNodes } from '@/ui/tolerate-moved-nodes';

tolerateMovedNodes();
