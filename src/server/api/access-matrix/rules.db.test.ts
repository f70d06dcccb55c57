import { testAccess } from '@/testing/access-matrix/matrix';

testAccess('rules');
