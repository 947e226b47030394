import './main.css';
import { setUpHtmx } from './htmx-setup';
import './elements/chance-curve';
import './elements/keep-choice';
import './elements/page-notice';
import './elements/pick-list';
import './elements/practice-desk';
import './elements/practice-review';
import './elements/print-button';
import './elements/program-map';
import './elements/rank-order';
import './elements/save-note';
import './elements/slider-output';
import './elements/sound-recorder';
import './elements/spoken-question';
import './elements/undo-choices';

setUpHtmx();
