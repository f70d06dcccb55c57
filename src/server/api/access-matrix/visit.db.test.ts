import { testAccess } from '@/testing/access-matrix/matrix';

testAccess('visit');
