import { StaffNotFound } from '../not-found-notice';

export default StaffNotFound;
