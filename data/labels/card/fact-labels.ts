import { agreementLabels } from "../facts/agreement-labels.ts";
import { diplomacyLabels } from "../facts/diplomacy-labels.ts";
import { economyLabels } from "../facts/economy-labels.ts";
import { meetingLabels } from "../facts/meeting-labels.ts";

/** Labels for all kinds of fact. Russian uses nouns where a verb would have to agree in gender with its subject. */
export const factLabels = { ...diplomacyLabels, ...meetingLabels, ...agreementLabels, ...economyLabels };
