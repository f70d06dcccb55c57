import { StaffMissing } from '../missing';

export default StaffMissing;
